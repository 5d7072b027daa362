import type { Problem } from '@/lib/model/problem';
import type { CheckedRow } from './check-rows';
import { type DatedRow, stays } from './dated-rows';
import { stands } from './standing';
import type { Tables } from './tables';

const TABLE_OF = { series: 'series', source: 'sources', force: 'forces', place: 'places' } as const;
type Kind = keyof typeof TABLE_OF;

/** Ids that ever were, and those that stand in the version that comes next. */
interface Ids {
  readonly ever: ReadonlySet<string>;
  readonly standing: ReadonlySet<string>;
}
/** Null for a table that could not be read: that is reported once, not by every row that names one of its rows. */
type Known = Readonly<Record<Kind, Ids | null>>;

/** Every id that a row names is in its table; what stands names what stands. */
export function checkReferences(tables: Tables, dated: readonly DatedRow[]): Problem[] {
  // From the raw lines: a source with one bad cell is still a source, and is reported once, not by all its figures.
  const idsOf = (kind: Kind): Ids | null => {
    if (tables[TABLE_OF[kind]].raw.length === 0) return null;
    const rows = dated.filter(({ table }) => table === TABLE_OF[kind]);
    const keys = (some: readonly DatedRow[]) => new Set(some.map(({ key }) => key));
    return { ever: keys(rows), standing: keys(rows.filter(stays)) };
  };
  const known: Known = {
    series: idsOf('series'),
    source: idsOf('source'),
    force: idsOf('force'),
    place: idsOf('place'),
  };
  return [
    ...checkNamed(
      tables.figures.rows,
      known,
      {
        series: 'series',
        place: 'place',
        force: 'force',
        source: 'source',
        via: 'source',
      },
      stands,
    ),
    ...checkNamed(tables.series.rows, known, { part_of: 'series' }, stands),
    ...checkNamed(tables.forces.rows, known, { source: 'source' }, stands),
    ...checkNamed(tables.events.rows, known, { source: 'source' }, stands),
    // A log of the past: it may name what was withdrawn since.
    ...checkNamed(tables.verifications.rows, known, { source: 'source' }, () => false),
    ...checkNamed(tables.breaks.rows, known, { series: 'series', source: 'source' }, stands),
  ];
}

/** Every version has a date of its own. */
export function checkVersionDates({ rows }: Tables['versions']): Problem[] {
  return rows.flatMap(({ file, line, row }, index) => {
    const first = rows.findIndex(({ row: { date } }) => date === row.date);
    if (first === index) return [];
    const message = `"${row.date}" stands here again.`;
    const hint = 'A version is appended once, by npm run data:release.';
    return [{ code: 'duplicate-id', file, line, column: 'date', message, hint }];
  });
}

function checkNamed<Row extends object>(
  rows: readonly CheckedRow<Row>[],
  known: Known,
  columns: Partial<Record<keyof Row & string, Kind>>,
  isStanding: (row: Row) => boolean,
): Problem[] {
  const entries = Object.entries(columns) as [keyof Row & string, Kind][];
  const problems: Problem[] = [];
  for (const { file, line, row } of rows) {
    const mustStand = isStanding(row);
    for (const [column, kind] of entries) {
      const id = row[column] as string | null;
      const ids = known[kind];
      if (id === null || !ids || ids.standing.has(id) || (!mustStand && ids.ever.has(id))) continue;
      problems.push({ file, line, column, ...unknownId(id, kind, ids.ever.has(id)) });
    }
  }
  return problems;
}

function unknownId(id: string, kind: Kind, wasThere: boolean): Pick<Problem, 'code' | 'message' | 'hint'> {
  if (wasThere) {
    return {
      code: 'withdrawn-reference',
      message: `The ${kind} "${id}" is withdrawn, and this row stands.`,
      hint: `Withdraw this row too, or add "${id}" anew to ${TABLE_OF[kind]}.csv.`,
    };
  }
  return {
    code: 'unknown-reference',
    message: `There is no ${kind} "${id}".`,
    hint: `Add it to ${TABLE_OF[kind]}.csv, or name one that is there.`,
  };
}
