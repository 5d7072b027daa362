import type { DataFiles } from '@/lib/ledger/tables';
import type { coloursOf } from './terminal';

/** More lines than these nobody reads on a terminal. */
const SHOWN = 200;

/** The lines that an edit adds to and takes from each file. Rows are only ever added or marked, so lines tell all. */
export function diffText(before: DataFiles, after: DataFiles, colours: ReturnType<typeof coloursOf>): string {
  const lines = [...after].flatMap(([name, bytes]) => {
    const old = linesOf(before.get(name));
    const now = linesOf(bytes);
    const gone = [...old].filter((line) => !now.has(line)).map((line) => colours.red(`- ${line}`));
    const come = [...now].filter((line) => !old.has(line)).map((line) => colours.green(`+ ${line}`));
    return [colours.bold(`data/${name}`), ...gone, ...come];
  });
  const more = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(more > 0 ? [`and ${more} lines more`] : [])].join('\n');
}

function linesOf(bytes: Buffer | undefined): Set<string> {
  return new Set((bytes?.toString('utf8') ?? '').split('\n'));
}
