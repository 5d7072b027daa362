/**
 * Cuts CSV of the plainest form into records: as many cells in each, line feeds between them, quotes only around whole
 * cells. Null for anything else, which the library then reads or refuses: it is slower, and gives its reason. Texts are
 * split by the engine and not sign by sign: the ledger is read once, before anything of ours is compiled.
 */
export function quickCsv(text: string): string[][] | null {
  if (text.includes('\r')) return null;
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const records: string[][] = [];
  for (let at = 0; at < lines.length; at++) {
    let parts = (lines[at] ?? '').split('"');
    // An odd number of quotes: a cell goes on in the next line.
    while (parts.length % 2 === 0 && ++at < lines.length)
      parts = `${parts.join('"')}\n${lines[at]}`.split('"');
    const record = toCells(parts);
    if (record === null || record.length !== (records[0] ?? record).length) return null;
    records.push(record);
  }
  return records;
}

/** The cells of a record that was cut at its quotes: every second part stood between two of them. */
function toCells(parts: readonly string[]): string[] | null {
  const [first = ''] = parts;
  // No quote is left open; an empty line is the library's to judge.
  if (parts.length % 2 === 0 || (parts.length === 1 && first === '')) return null;
  const cells = first.split(',');
  for (let at = 1; at < parts.length; at += 2) {
    if (cells.at(-1) !== '') return null;
    let cell = parts[at] ?? '';
    // Nothing between two quotes: they stand for one.
    for (; at + 2 < parts.length && parts[at + 1] === ''; at += 2) cell += `"${parts[at + 2]}`;
    cells[cells.length - 1] = cell;
    const behind = parts[at + 1] ?? '';
    if (behind === '') continue;
    if (!behind.startsWith(',')) return null;
    cells.push(...behind.slice(1).split(','));
  }
  return cells;
}
