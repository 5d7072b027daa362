import type { Problem } from '@/lib/model/problem';
import type { CheckedRow } from './check-rows';
import type { RawTable } from './read-table';
import type { Tables } from './tables';

type Known = Readonly<Record<'series' | 'source' | 'force' | 'place' | 'version', ReadonlySet<string>>>;

const FILES = {
  series: 'series.csv',
  source: 'sources.csv',
  force: 'forces.csv',
  place: 'places.csv',
  version: 'versions.csv',
};

/** Every id stands once in its table, and every id that a row names is there. */
export function checkReferences(tables: Tables): Problem[] {
  // From the raw lines: a source with one bad cell is still a source, and is reported once, not by all its figures.
  const ids = ({ raw }: { raw: readonly RawTable[] }, key: string) =>
    new Set(raw.flatMap(({ lines }) => lines.map(({ cells }) => cells[key] ?? '')));
  const known: Known = {
    series: ids(tables.series, 'id'),
    source: ids(tables.sources, 'id'),
    force: ids(tables.forces, 'code'),
    place: ids(tables.places, 'code'),
    version: ids(tables.versions, 'date'),
  };
  return [
    ...checkUnique(tables.figures.rows, 'id'),
    ...checkUnique(tables.sources.rows, 'id'),
    ...checkUnique(tables.series.rows, 'id'),
    ...checkUnique(tables.forces.rows, 'code'),
    ...checkUnique(tables.places.rows, 'code'),
    ...checkUnique(tables.events.rows, 'id'),
    ...checkUnique(tables.versions.rows, 'date'),
    ...checkNamed(tables.figures.rows, known, {
      series: 'series',
      place: 'place',
      force: 'force',
      source: 'source',
      via: 'source',
      recorded: 'version',
      withdrawn: 'version',
    }),
    ...checkNamed(tables.series.rows, known, { part_of: 'series' }),
    ...checkNamed(tables.forces.rows, known, { source: 'source' }),
    ...checkNamed(tables.events.rows, known, { source: 'source' }),
    ...checkNamed(tables.verifications.rows, known, { source: 'source' }),
    ...checkNamed(tables.breaks.rows, known, { series: 'series', source: 'source' }),
  ];
}

function checkUnique<Row>(rows: readonly CheckedRow<Row>[], column: keyof Row & string): Problem[] {
  const first = new Map<unknown, CheckedRow<Row>>();
  const problems: Problem[] = [];
  for (const checked of rows) {
    const id = checked.row[column];
    const earlier = first.get(id);
    if (!earlier) first.set(id, checked);
    else {
      problems.push({
        code: 'duplicate-id',
        file: checked.file,
        line: checked.line,
        column,
        message: `"${String(id)}" stands here again.`,
        hint: `It is already used in ${earlier.file}, line ${earlier.line}; give this row one of its own.`,
      });
    }
  }
  return problems;
}

function checkNamed<Row>(
  rows: readonly CheckedRow<Row>[],
  known: Known,
  columns: Partial<Record<keyof Row & string, keyof Known>>,
): Problem[] {
  const entries = Object.entries(columns) as [keyof Row & string, keyof Known][];
  const problems: Problem[] = [];
  for (const { file, line, row } of rows) {
    for (const [column, kind] of entries) {
      const id = row[column];
      if (id === null || known[kind].has(id as string)) continue;
      const message = `There is no ${kind} "${String(id)}".`;
      const hint = `Add it to ${FILES[kind]}, or name one that is there.`;
      problems.push({ code: 'unknown-reference', file, line, column, message, hint });
    }
  }
  return problems;
}
