import type { Draft } from '@/lib/editing/add/draft';
import { nearestIds } from '@/lib/editing/add/nearest-ids';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Problem } from '@/lib/model/problem';
import { cellName } from './cell-name';
import { findHead, type Head, type HeadOfValues, plain } from './find-head';
import type { Mapping } from './mapping';
import type { GridRow } from './read-grid';
import { writtenNumber } from './written-number';

/** What a table says in the ledger's words, and what of it was left aside. */
export interface Imported {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Names of rows that the mapping leaves aside. */
  readonly aside: readonly string[];
  /** Cells without a number. */
  readonly blank: number;
}

/** Makes a draft of every number that a mapping finds in a table. */
export function toDrafts(file: string, rows: readonly GridRow[], mapping: Mapping, ledger: Ledger): Imported {
  const head = findHead(rows, mapping);
  if ('missing' in head) return { drafts: [], aside: [], blank: 0, problems: [noHead(file, head.missing)] };
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const aside: string[] = [];
  let blank = 0;
  const codeOf = codesOf(mapping, ledger);
  for (const row of rows.filter(({ line }) => line > head.line)) {
    const numbers = head.values.filter(({ at }) => !isBlank(plain(row.cells[at] ?? null), mapping));
    const name = nameOf(row, head, mapping);
    if (numbers.length === 0 && name === '') continue;
    if (isAside(name, mapping)) {
      aside.push(name);
      continue;
    }
    const code = codeOf(name);
    if (code === null) {
      // A line of words below a table is no row of it.
      if (numbers.length > 0) problems.push(noCode(file, row.line, name, mapping, ledger));
      continue;
    }
    blank += head.values.length - numbers.length;
    for (const value of numbers) {
      const draft = toDraft(row, value, { name, code, head, mapping });
      if ('problem' in draft) problems.push({ ...draft.problem, code: 'cell', file, line: row.line });
      else drafts.push(draft);
    }
  }
  if (drafts.length === 0 && problems.length === 0) problems.push(noRows(file));
  return { drafts, problems, aside, blank };
}

interface Context {
  readonly name: string;
  readonly code: string;
  readonly head: Head;
  readonly mapping: Mapping;
}

type Made = Draft | { readonly problem: Pick<Problem, 'column' | 'message' | 'hint'> };

function toDraft(row: GridRow, value: HeadOfValues, { name, code, head, mapping }: Context): Made {
  const number = writtenNumber(row.cells[value.at] ?? null, mapping);
  const cell = cellName(value.at, row.line);
  if ('hint' in number) return { problem: { ...number, column: `${value.head} (${cell})` } };
  const told: Readonly<Record<string, string>> = {
    row: name,
    head: value.head,
    cell,
    written: number.written,
  };
  const fill = (words = '') =>
    words.replace(/\{(row|head|cell|written)\}/g, (_, part: string) => told[part] ?? '');
  const filled = Object.entries({ ...mapping.constants, ...value.fields }).map(([field, words]) => [
    field,
    fill(words),
  ]);
  const copied = head.columns.map(({ field, at }) => [field, plain(row.cells[at] ?? null)]);
  const cells: Record<string, string> = Object.fromEntries([...filled, ...copied]);
  if (number.isRounded)
    cells.note = [cells.note, `rounded from ${number.written}`].filter(Boolean).join('; ');
  return { line: row.line, cells: { ...cells, [mapping.rows.field]: code, value: number.value } };
}

function nameOf({ cells }: GridRow, { nameAt, values }: Head, { rows: { marks } }: Mapping): string {
  const first = Math.min(...values.map(({ at }) => at));
  const whole =
    nameAt === null
      ? plain(cells.slice(0, first).find((cell) => plain(cell) !== '') ?? null)
      : plain(cells[nameAt] ?? null);
  return marks === undefined ? whole : whole.replace(new RegExp(`(${marks})+$`), '').trim();
}

const isSame = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase();

function isAside(name: string, { rows: { only, skip } }: Mapping): boolean {
  return skip.some(isSame(name)) || (only !== undefined && name !== '' && !only.some(isSame(name)));
}

function isBlank(text: string, { blank }: Mapping): boolean {
  return text === '' || blank.some(isSame(text));
}

/** The code of a name: that of the mapping, or of the force or place that is called so in the ledger. */
function codesOf({ rows: { field, names } }: Mapping, { forces, places }: Ledger) {
  const known = new Map<string, string>();
  for (const { code, name } of field === 'force' ? forces.values() : places.values()) {
    known.set(code.toLowerCase(), code);
    known.set(name.toLowerCase(), code);
  }
  for (const [name, code] of Object.entries(names)) known.set(name.toLowerCase(), code);
  return (name: string) => known.get(name.toLowerCase()) ?? null;
}

function noCode(
  file: string,
  line: number,
  name: string,
  { rows: { field } }: Mapping,
  ledger: Ledger,
): Problem {
  const all = field === 'force' ? ledger.forces : ledger.places;
  const names = [...all.values()].map((each) => each.name);
  const near = nearestIds(
    name,
    names.map((each) => each.replaceAll(' ', '-')),
  );
  const message = name === '' ? 'A row has numbers and no name.' : `There is no ${field} "${name}".`;
  const like = near.length > 0 ? ` Near to it: ${near.join(', ').replaceAll('-', ' ')}.` : '';
  const hint = `Give its code in "names" of the mapping, or leave the row aside with "skip".${like}`;
  return { code: 'unknown-name', file, line, column: field, message, hint };
}

function noHead(file: string, missing: readonly string[]): Problem {
  const message = `No row is the head that the mapping describes: ${missing.join(' and ')} found nothing.`;
  const hint =
    'One row must have a cell for each "head" of the mapping; change the mapping, or take the right sheet.';
  return { code: 'no-head', file, line: null, column: null, message, hint };
}

function noRows(file: string): Problem {
  const message = 'The mapping finds no number.';
  const hint = 'Look at "rows" of the mapping: are these the rows that are meant?';
  return { code: 'no-rows', file, line: null, column: null, message, hint };
}
