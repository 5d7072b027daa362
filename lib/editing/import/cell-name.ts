/** The name that spreadsheets give a cell: "L24". Columns count from 0, lines from 1. */
export function cellName(column: number, line: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26
    ? `${letter}${line}`
    : cellName(Math.floor(column / 26) - 1, line).replace(/\d+$/, `${letter}${line}`);
}
