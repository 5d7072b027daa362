import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLedger } from '@/lib/ledger/build-ledger';
import type { Ledger } from '@/lib/ledger/ledger';
import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import type { DataFiles } from '@/lib/ledger/tables';
import type { Problem } from '@/lib/model/problem';
import { type Added, addFigures } from './add/add-figures';
import { correctFigure } from './add/correct-figure';
import { DRAFT_COLUMNS } from './add/draft';
import type { Cells } from './add/insert-row';
import { readDrafts } from './add/read-drafts';
import { withdrawFigure } from './add/withdraw-figure';
import { chartsOfSeries } from './charts-of-series';
import { problemText } from './report';
import { coloursOf } from './terminal';
import { writeWhole } from './write-whole';

/** Options by the name of the option: `asOf` for `--as-of`. */
export type EditOptions = Readonly<Record<string, string | boolean | undefined>>;

/** `add`: adds figures from options or a CSV file; 1 when anything is wrong, and then nothing is written. */
export function runAdd(options: EditOptions): number {
  return edit(options, (files, ledger) => {
    const from = typeof options.from === 'string' ? options.from : '';
    const given = cellsOf(options);
    const read = from
      ? readDrafts(from, readFileSync(from))
      : { drafts: [{ line: null, cells: given }], problems: [] };
    if (read.problems.length > 0) return read;
    // What is given as an option holds for every row that does not say otherwise.
    const drafts = read.drafts.map(({ line, cells }) => ({
      line,
      cells: { ...given, ...withoutEmpty(cells) },
    }));
    return addFigures(files, ledger, drafts, from);
  });
}

/** `correct`: adds the right figure and withdraws the wrong one. */
export function runCorrect(id: string, options: EditOptions): number {
  return edit(options, (files, ledger) =>
    correctFigure(files, ledger, { id, changes: cellsOf(options), why: String(options.why ?? '') }),
  );
}

/** `withdraw`: a figure stands no longer from the next version on. */
export function runWithdraw(id: string, options: EditOptions): number {
  return edit(options, (files) => {
    const withdrawn = withdrawFigure(files, id, String(options.why ?? ''));
    if ('refusal' in withdrawn) return withdrawn;
    const changed = new Map([[withdrawn.file, Buffer.from(withdrawn.text)]]);
    const { ledger, problems } = buildLedger(new Map([...files, ...changed]));
    return ledger ? { files: changed, rows: [], sources: [], ledger } : { problems };
  });
}

type Outcome = Added | { readonly refusal: string };

function edit(options: EditOptions, make: (files: DataFiles, ledger: Ledger) => Outcome): number {
  const folder = dataFolder();
  const files = readDataFiles(folder);
  const { ledger, problems } = buildLedger(files);
  if (!ledger) return refuse(problems, options, 'Correct these first; nothing was written.');
  const outcome = make(files, ledger);
  if ('refusal' in outcome) {
    console.error(outcome.refusal);
    return 1;
  }
  if ('problems' in outcome) return refuse(outcome.problems, options, 'Nothing was written.');
  if (!options.dryRun) for (const [name, bytes] of outcome.files) writeWhole(join(folder, name), bytes);
  report(outcome, options);
  return 0;
}

function refuse(problems: readonly Problem[], { from, json }: EditOptions, last: string): number {
  if (json) console.log(JSON.stringify({ problems }, null, 2));
  const colours = coloursOf(process.stderr);
  const given = typeof from === 'string' ? from : '';
  console.error(problems.map((problem) => problemText(problem, colours, given)).join('\n'));
  console.error(`\n${problems.length} problems. ${last}`);
  return 1;
}

function report(
  { files, rows, sources, ledger }: Exclude<Added, { problems: unknown }>,
  options: EditOptions,
): void {
  if (options.json) {
    console.log(
      JSON.stringify({ written: !options.dryRun, files: [...files.keys()], rows, sources }, null, 2),
    );
    return;
  }
  const colours = coloursOf(process.stdout);
  for (const { id } of sources) console.log(`${colours.green('new document')}  ${id}`);
  for (const row of rows.slice(0, SHOWN)) console.log(`${colours.green(row.id ?? '')}  ${rowText(row)}`);
  if (rows.length > SHOWN) console.log(`and ${rows.length - SHOWN} figures more`);
  for (const series of new Set(rows.map((row) => row.series ?? '')))
    console.log(`${series}: ${chartsOfSeries(ledger, series)}`);
  console.log(
    `${options.dryRun ? 'would change' : 'changed'}: ${[...files.keys()].map((name) => `data/${name}`).join(', ')}`,
  );
}

const SHOWN = 20;

function rowText({ series, force, qualifier, value, value_max, status, as_of, source }: Cells): string {
  const number = [qualifier === 'exact' ? '' : qualifier, value_max ? `${value}-${value_max}` : value];
  return `${number.join(' ').trim()}  ${status}  ${as_of}  ${force}  ${series}  ${source}`;
}

function cellsOf(options: EditOptions): Record<string, string> {
  return Object.fromEntries(
    DRAFT_COLUMNS.flatMap(({ name }) => {
      const given = options[name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
      return typeof given === 'string' ? [[name, given]] : [];
    }),
  );
}

function withoutEmpty(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}
