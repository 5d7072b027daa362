import { buildLedger } from '@/lib/ledger/build-ledger';
import type { Ledger } from '@/lib/ledger/ledger';
import type { DataFiles } from '@/lib/ledger/tables';
import type { Problem } from '@/lib/model/problem';
import { DOCUMENT_COLUMNS, type Draft } from './draft';
import { type Cells, FIGURE_ORDER, insertRows, SOURCE_ORDER } from './insert-row';
import { mintId } from './mint-id';
import { nearestIds } from './nearest-ids';

/** What adding makes: the files that change, in the order in which they are to be written, or all that is wrong. */
export type Added =
  | {
      readonly files: DataFiles;
      readonly rows: readonly Cells[];
      readonly sources: readonly Cells[];
      readonly ledger: Ledger;
    }
  | { readonly problems: readonly Problem[] };

/** Adds figures to the files of `data/`: finds the file, makes the documents that are new, mints ids, checks everything. */
export function addFigures(
  given: DataFiles,
  ledger: Ledger,
  drafts: readonly Draft[],
  from: string,
  mint: (taken: ReadonlySet<string>) => string = mintId,
): Added {
  const placed = drafts.map((draft) => ({ draft, topic: topicOf(draft, ledger) }));
  const lost = placed.filter(({ topic }) => topic === null).map(({ draft }) => noSeries(draft, ledger, from));
  if (lost.length > 0) return { problems: lost };
  const taken = new Set<string>(ledger.figureById.keys());
  const rows = placed.map(({ draft, topic }) => {
    const id = mint(taken);
    taken.add(id);
    return { id, draft, file: `figures/${topic}.csv`, cells: { rank: 'normal', ...figureCells(draft), id } };
  });
  const sources = newSources(drafts, ledger);
  const files = new Map(given);
  const insert = (file: string, added: readonly Cells[], order: readonly string[]) => {
    if (added.length === 0) return;
    files.delete(file);
    files.set(file, Buffer.from(insertRows(given.get(file)?.toString('utf8') ?? '', added, order)));
  };
  insert('sources.csv', sources, SOURCE_ORDER);
  for (const file of new Set(rows.map((row) => row.file)))
    insert(
      file,
      rows.filter((row) => row.file === file).map(({ cells }) => cells),
      FIGURE_ORDER,
    );
  const built = buildLedger(files);
  if (!built.ledger)
    return { problems: built.problems.map((problem) => atDraft(problem, files, rows, from)) };
  const changed = [...files].filter(([name, bytes]) => given.get(name) !== bytes);
  return { files: new Map(changed), rows: rows.map(({ cells }) => cells), sources, ledger: built.ledger };
}

function topicOf({ cells }: Draft, ledger: Ledger): string | null {
  return [...ledger.series.values()].find(({ id }) => id === cells.series)?.topic ?? null;
}

function noSeries({ line, cells }: Draft, ledger: Ledger, file: string): Problem {
  const near = nearestIds(cells.series ?? '', [...ledger.series.keys()]);
  const message = cells.series ? `There is no series "${cells.series}".` : 'The series is missing.';
  const hint =
    near.length > 0 ? `Near to it: ${near.join(', ')}.` : 'Name the id of a row of data/series.csv.';
  return { code: 'unknown-reference', file, line, column: 'series', message, hint };
}

function figureCells({ cells }: Draft): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !isOfDocument(name)));
}

function isOfDocument(name: string): boolean {
  return DOCUMENT_COLUMNS.some((column) => column.name === name);
}

/** Documents that are not known, each once: the first row that names one describes it. */
function newSources(drafts: readonly Draft[], ledger: Ledger): Cells[] {
  const known = new Set<string>(ledger.sources.keys());
  return drafts.flatMap(({ cells }) => {
    const id = cells.source ?? '';
    const described = Object.entries(cells).filter(([name, cell]) => isOfDocument(name) && cell !== '');
    if (known.has(id) || described.length === 0) return [];
    known.add(id);
    return [
      { ...Object.fromEntries(described.map(([name, cell]) => [name.slice('source_'.length), cell])), id },
    ];
  });
}

interface Row {
  readonly id: string;
  readonly draft: Draft;
  readonly file: string;
}

/** A problem of a row that is not written yet is told where the editor wrote it. */
function atDraft(problem: Problem, files: DataFiles, rows: readonly Row[], from: string): Problem {
  if (problem.line === null) return problem;
  const text = files.get(problem.file)?.toString('utf8').split('\n')[problem.line - 1] ?? '';
  const row = rows.find(({ id, file }) => file === problem.file && text.startsWith(`${id},`));
  return row ? { ...problem, file: from, line: row.draft.line } : problem;
}
