import type { Problem } from '@/lib/model/problem';
import { type DatedRow, stays } from './dated-rows';

type Finding = Pick<Problem, 'code' | 'column' | 'message' | 'hint'>;

/** What the dates of every row must keep, and that no two rows of one thing stand in the same version. */
export function checkClocks(rows: readonly DatedRow[], versions: ReadonlySet<string>): Problem[] {
  const figures = replacements(rows);
  const problems: Problem[] = [];
  for (const row of rows) {
    // Nearly every row was recorded in a version that is there and still stands.
    if (stays(row) && row.replacedBy === '' && (row.recorded === '' || versions.has(row.recorded))) continue;
    const findings = [
      ...unknownVersions(row, versions),
      ...withoutReason(row),
      ...wrongOrder(row),
      ...replacement(row, figures),
    ];
    for (const finding of findings) problems.push({ file: row.file, line: row.line, ...finding });
  }
  return [...problems, ...overlapping(rows)];
}

/** The figures that rows name as the right ones: a handful of all. */
function replacements(rows: readonly DatedRow[]): ReadonlyMap<string, DatedRow> {
  const named = new Set<string>();
  for (const { replacedBy } of rows) if (replacedBy !== '') named.add(replacedBy);
  const figures = new Map<string, DatedRow>();
  if (named.size === 0) return figures;
  for (const row of rows) if (row.table === 'figures' && named.has(row.key)) figures.set(row.key, row);
  return figures;
}

function unknownVersions(row: DatedRow, versions: ReadonlySet<string>): Finding[] {
  return (['recorded', 'withdrawn'] as const)
    .filter((column) => row[column] !== '' && !versions.has(row[column]))
    .map((column) => ({
      code: 'unknown-reference',
      column,
      message: `There is no version "${row[column]}".`,
      hint: 'Leave it empty: the next release dates it. Versions stand in versions.csv.',
    }));
}

function withoutReason({ withdrawn, why }: DatedRow): Finding[] {
  if (withdrawn === '' || why !== '') return [];
  return [
    {
      code: 'withdrawn-without-reason',
      column: 'withdrawn_why',
      message: 'A withdrawal needs a reason.',
      hint: 'Fill withdrawn_why, or leave both empty.',
    },
  ];
}

function wrongOrder({ recorded, withdrawn, why }: DatedRow): Finding[] {
  if (recorded === '' && (withdrawn !== '' || why !== '')) {
    return [
      {
        code: 'withdrawn-too-early',
        column: 'withdrawn_why',
        message: 'It is to be withdrawn before it was ever released.',
        hint: 'Delete a row that waits and is wrong; only rows of a version are withdrawn.',
      },
    ];
  }
  if (withdrawn === '' || withdrawn > recorded) return [];
  return [
    {
      code: 'withdrawn-too-early',
      column: 'withdrawn',
      message: `Withdrawn in ${withdrawn}, but recorded in ${recorded}.`,
      hint: 'A row is withdrawn in a later version than the one it was recorded in.',
    },
  ];
}

function replacement(row: DatedRow, figures: ReadonlyMap<string, DatedRow>): Finding[] {
  if (row.replacedBy === '') return [];
  const finding = (message: string, hint: string) => [
    { code: 'replacement', column: 'replaced_by', message, hint },
  ];
  if (row.why === '') {
    return finding('A figure that stands has a replacement.', 'Say why it is withdrawn in withdrawn_why.');
  }
  const right = figures.get(row.replacedBy);
  if (!right || right === row) {
    return finding(
      `"${row.replacedBy}" is no other figure.`,
      'Name the id of the right figure, or leave it empty.',
    );
  }
  const end = row.withdrawn || WAITS;
  if ((right.recorded || WAITS) <= end) return [];
  return finding(
    `"${row.replacedBy}" was recorded in ${right.recorded || 'no version yet'}, after the withdrawal.`,
    'A replacement stands when the wrong figure goes.',
  );
}

// Texts that come after every date: the next release, and never.
const WAITS = '~';
const NEVER = '~~';

function overlapping(rows: readonly DatedRow[]): Problem[] {
  // The first row of each thing by itself, since nearly all have no other: of a million a list each would weigh.
  const first = new Map<DatedRow['table'], Map<string, DatedRow>>();
  const more = new Map<DatedRow, DatedRow[]>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const ofTable = first.get(row.table) ?? new Map<string, DatedRow>();
    first.set(row.table, ofTable);
    const before = ofTable.get(row.key);
    if (!before) {
      ofTable.set(row.key, row);
      continue;
    }
    const others = more.get(before) ?? [before];
    const other = others.find((each) => row.table === 'figures' || together(each, row));
    more.set(before, [...others, row]);
    if (other) problems.push(standsTwice(row, other));
  }
  return problems;
}

function together(a: DatedRow, b: DatedRow): boolean {
  return (a.recorded || WAITS) < endOf(b) && (b.recorded || WAITS) < endOf(a);
}

function endOf(row: DatedRow): string {
  return row.withdrawn || (row.why === '' ? NEVER : WAITS);
}

function standsTwice(row: DatedRow, other: DatedRow): Problem {
  const where = `${other.file}, line ${other.line}`;
  return {
    code: 'duplicate-id',
    file: row.file,
    line: row.line,
    column: COLUMNS[row.table] ?? 'id',
    message: `"${row.key}" stands here again.`,
    hint:
      row.table === 'figures'
        ? `It is already used in ${where}; give this row one of its own.`
        : `It stands in ${where}; withdraw that row first, with a reason, or give this one an id of its own.`,
  };
}

const COLUMNS: Readonly<Partial<Record<DatedRow['table'], string>>> = {
  forces: 'code',
  places: 'code',
  breaks: 'series',
  charts: 'slug',
  dashboards: 'recorded',
};
