/** One line of the table: what was measured, in which unit, and the number it is to stay under. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** null where it is shown for the picture only. */
  readonly goal: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** What was measured, row by row: its name, the number, the number it is to stay under, and whether it does. */
export function lines(rows: readonly Measured[]): string[][] {
  return rows.map(({ name, value, unit, goal }) => [
    name,
    `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`,
    goal === null
      ? ''
      : `at most ${goal < 10 && !Number.isInteger(goal) ? goal.toFixed(2) : Math.round(goal)} ${unit}`,
    goal === null
      ? ''
      : value <= goal
        ? 'met'
        : `missed by ${(((value - goal) / (goal || 1)) * 100).toFixed(0)} %`,
  ]);
}

/** The table as it is printed. */
export function toTable(rows: readonly Measured[]): string {
  const all = [['what', 'measured', 'goal', ''], ...lines(rows)];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  return all
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
