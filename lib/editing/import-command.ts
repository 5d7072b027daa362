import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { addFigures } from './add/add-figures';
import { type EditOptions, edit } from './apply-edit';
import { cellsOf, filledWith } from './given-cells';
import { againstLedger } from './import/against-ledger';
import { readMapping } from './import/mapping';
import { readGrid } from './import/read-grid';
import { toDrafts } from './import/to-drafts';

/** Where the mappings are that come with the program. */
const MAPPINGS = join('lib', 'editing', 'import', 'mappings');

/** `import`: adds what a table of another layout says; shows it, and writes it only with `--write`. */
export async function runImport(file: string, options: EditOptions): Promise<number> {
  const wanted = String(options.mapping ?? '');
  const path = [wanted, join(MAPPINGS, `${wanted}.json`)].find((each) => existsSync(each));
  if (!path || !existsSync(file)) {
    console.error(`There is no file ${path ? file : wanted}.`);
    return 2;
  }
  const read = readMapping(readFileSync(path, 'utf8'));
  if ('wrong' in read) {
    console.error(`${path} is no mapping:\n${read.wrong.map((words) => `  ${words}`).join('\n')}`);
    return 2;
  }
  const { mapping } = read;
  const sheet = typeof options.sheet === 'string' ? options.sheet : mapping.sheet;
  const grid = await readGrid(file, readFileSync(file), sheet);
  const shown = { ...options, from: file, dryRun: options.write !== true, diff: true };
  return edit(shown, (files, ledger, say) => {
    if ('problems' in grid) return grid;
    const made = toDrafts(file, grid.rows, mapping, ledger);
    const given = cellsOf(options);
    const drafts = made.drafts.map(({ line, cells }) => ({ line, cells: filledWith(cells, given) }));
    // What waits for a release is not added again either.
    const waiting = buildLedger(files, { waiting: true }).ledger ?? ledger;
    const { anew, known, problems } = againstLedger(file, drafts, waiting);
    const wrong = [...made.problems, ...problems];
    if (wrong.length > 0) return { problems: wrong };
    const { aside, blank } = made;
    const told = [`${known} figures stand in the ledger already`, `${blank} cells have no number`];
    if (aside.length > 0) told.push(`${aside.length} rows are left aside: ${listText(aside)}`);
    say(`${drafts.length} figures read; ${told.join('; ')}.`);
    return addFigures(files, ledger, anew, file);
  });
}

const LISTED = 12;

function listText(names: readonly string[]): string {
  const more = names.length - LISTED;
  return [...names.slice(0, LISTED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
