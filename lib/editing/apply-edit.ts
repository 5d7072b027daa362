import { buildLedger } from '@/lib/ledger/build-ledger';
import type { Ledger } from '@/lib/ledger/ledger';
import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import type { DataFiles } from '@/lib/ledger/tables';
import type { Problem } from '@/lib/model/problem';
import type { Added } from './add/add-figures';
import type { Cells } from './add/insert-row';
import { chartsOfSeries } from './charts-of-series';
import { diffText } from './diff-text';
import { problemText } from './report';
import { coloursOf, progressOn } from './terminal';
import { writeAllWhole } from './write-whole';

/** Options by the name of the option: `asOf` for `--as-of`. */
export type EditOptions = Readonly<Record<string, string | boolean | undefined>>;

/** What an edit makes of the files, or why nothing is written. */
export type Outcome = Added | { readonly refusal: string };

/** Edits `data/`: reads it, makes the edit, writes what changed and reports it; 1 when anything is wrong, and then nothing is written. */
export function edit(
  options: EditOptions,
  /** `say` tells the editor something while the work goes on. */
  make: (files: DataFiles, ledger: Ledger, say: (words: string) => void) => Outcome,
): number {
  const folder = dataFolder();
  const progress = progressOn(process.stderr, 2, 'steps');
  progress.step('the ledger is read and checked');
  const files = readDataFiles(folder);
  const { ledger, problems } = buildLedger(files);
  if (!ledger) {
    progress.end();
    return refuse(problems, options, 'Correct these first; nothing was written.');
  }
  progress.step('the edit is made and checked');
  const outcome = make(files, ledger, (words) => {
    progress.end();
    console.error(words);
  });
  progress.end();
  if ('refusal' in outcome) {
    console.error(outcome.refusal);
    return 1;
  }
  if ('problems' in outcome) return refuse(outcome.problems, options, 'Nothing was written.');
  if (!options.dryRun) writeAllWhole(folder, outcome.files);
  report(outcome, files, options);
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
  before: DataFiles,
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
  if (files.size === 0) {
    console.log('nothing to change');
    return;
  }
  if (options.diff) console.log(diffText(before, files, colours));
  console.log(
    `${options.dryRun ? 'would change' : 'changed'}: ${[...files.keys()].map((name) => `data/${name}`).join(', ')}`,
  );
}

const SHOWN = 20;

function rowText({ series, force, qualifier, value, value_max, status, as_of, source }: Cells): string {
  const number = [qualifier === 'exact' ? '' : qualifier, value_max ? `${value}-${value_max}` : value];
  return `${number.join(' ').trim()}  ${status}  ${as_of}  ${force}  ${series}  ${source}`;
}
