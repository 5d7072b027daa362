import { DOCUMENT_COLUMNS, FIGURE_COLUMNS } from '@/lib/editing/add/draft';
import type { Cells } from '@/lib/editing/add/insert-row';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Column } from '@/lib/model/columns/column';
import { answerProblem } from './answer-problem';

/** How an editor is asked: a question, what Tab may complete, and words between questions. */
export interface Asking {
  readonly ask: (question: string, known: readonly string[]) => Promise<string>;
  readonly tell: (words: string) => void;
}

/** What has a usual answer, or none: it is given by an option where it is needed. */
const NOT_ASKED = new Set([
  'variant',
  'rank',
  'rank_reason',
  'via',
  'source_authors',
  'source_read_at',
  'source_note',
]);

/** Whether options leave out what no figure can be without. */
export function isIncomplete(given: Cells): boolean {
  return FIGURE_COLUMNS.some(({ name, required }) => required && !NOT_ASKED.has(name) && !given[name]);
}

/** Asks for everything of a figure that options have not given, and of its document where that is new. */
export async function askDraft(given: Cells, ledger: Ledger, asking: Asking): Promise<Cells> {
  const cells: Record<string, string> = { ...given };
  for (const column of FIGURE_COLUMNS.filter(({ name }) => isAsked(name, given))) {
    const isSource = column.name === 'source';
    const answer = await askCell(column, knownOf(column, ledger), asking, isSource);
    cells[column.name] = answer;
  }
  if (!cells.source || ledger.sources.has(cells.source as never)) return cells;
  asking.tell(`The document ${cells.source} is new. What is it?`);
  for (const column of DOCUMENT_COLUMNS.filter(({ name }) => isAsked(name, given)))
    cells[column.name] = await askCell(column, null, asking, false);
  return cells;
}

function isAsked(name: string, given: Cells): boolean {
  return !NOT_ASKED.has(name) && given[name] === undefined;
}

/** One question, again until its answer can stand. `mayBeNew`: an id that there is not yet is taken too. */
async function askCell(
  column: Column,
  known: readonly string[] | null,
  { ask, tell }: Asking,
  mayBeNew: boolean,
): Promise<string> {
  const offered = known ?? column.choices;
  for (;;) {
    const answer = (await ask(questionText(column), offered)).trim();
    if (answer === '?') {
      tell(offered.length > 0 ? offered.join('  ') : `${column.meaning}, as in ${column.good}`);
      continue;
    }
    const wrong = answerProblem(column, answer, mayBeNew ? null : known);
    if (wrong === null) return answer;
    tell(wrong);
  }
}

function questionText({ name, meaning, choices, good, required }: Column): string {
  const form = choices.length > 0 ? choices.join(', ') : `as in ${good}`;
  return `${name.replaceAll('_', '-')}: ${meaning} (${form}${required ? '' : '; may be empty'})\n> `;
}

/** The ids that a column may name; null where it names none. */
function knownOf(
  { references }: Column,
  { series, sources, forces, places }: Ledger,
): readonly string[] | null {
  const tables: Readonly<Record<string, ReadonlyMap<string, unknown>>> = { series, sources, forces, places };
  const table = references && tables[references.table];
  return table ? [...table.keys()] : null;
}
