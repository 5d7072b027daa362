import type { Problem } from '@/lib/model/problem';
import type { DatedRow } from './dated-rows';
import { cameLine, type ManifestLine, ORDERED, orderLines, wentLine } from './manifest';

type Found = Pick<Problem, 'code' | 'file' | 'line' | 'column' | 'message' | 'hint'>;

/** Compares what came and went with a version with its manifest; names every row that is not as it was. */
export function comparePast(
  rows: readonly DatedRow[],
  version: string,
  manifestName: string,
  manifest: readonly ManifestLine[],
): Problem[] {
  const came = byName(
    rows.filter(({ recorded }) => recorded === version),
    cameLine,
  );
  const went = byName(
    rows.filter(({ withdrawn }) => withdrawn === version),
    wentLine,
  );
  const listed = new Map(manifest.map((line, index) => [nameOf(line), { ...line, at: index + 2 }]));
  const problems: Problem[] = [];
  for (const [name, line] of listed) {
    if (line.change === 'order') continue;
    const found = (line.change === 'recorded' ? came : went).get(name);
    if (!found) problems.push(gone(line, line.at, rows, version, manifestName));
    else if (found.line.sha256 !== line.sha256) problems.push(changed(found.row, line, version));
  }
  for (const [name, { row, line }] of [...came, ...went]) {
    if (!listed.has(name)) problems.push(added(row, line, version));
  }
  return problems.length > 0 ? problems : disordered(rows, version, manifest);
}

function nameOf({ table, change, key }: ManifestLine): string {
  return `${table} ${change} ${key}`;
}

function byName(rows: readonly DatedRow[], toLine: (row: DatedRow) => ManifestLine) {
  return new Map(
    rows.map((row) => {
      const line = toLine(row);
      return [nameOf(line), { row, line }] as const;
    }),
  );
}

const WITHDRAW = 'Put it back: wrong rows are withdrawn in a new version, never edited.';

function at({ file, line }: DatedRow, column: string | null, code: string, message: string): Found {
  return { code, file, line, column, message, hint: WITHDRAW };
}

function changed(row: DatedRow, { table, change, key }: ManifestLine, version: string): Found {
  return change === 'recorded'
    ? at(row, null, 'past-changed', `"${key}" of ${table} does not say what it said in version ${version}.`)
    : at(
        row,
        'withdrawn_why',
        'past-changed',
        `The reason (or the replacement) for which "${key}" of ${table} was withdrawn in ${version} was changed.`,
      );
}

/** A line of the manifest that no row of that date answers: deleted, or dated otherwise. */
function gone(
  { table, change, key, sha256 }: ManifestLine,
  line: number,
  rows: readonly DatedRow[],
  version: string,
  manifestName: string,
): Found {
  const own = rows.filter((row) => row.table === table && row.key === key);
  const redated =
    change === 'recorded'
      ? own.find((row) => cameLine(row).sha256 === sha256 && row.recorded !== version)
      : own.find((row) => row.recorded !== '' && row.recorded < version);
  if (redated) {
    const now = (change === 'recorded' ? redated.recorded : redated.withdrawn) || 'empty';
    return at(
      redated,
      change,
      'past-redated',
      `"${key}" of ${table} was ${change} in ${version}; the cell is now ${now}.`,
    );
  }
  return {
    code: 'past-deleted',
    file: manifestName,
    line,
    column: null,
    message: `"${key}" of ${table}, ${change} in ${version}, is no longer there.`,
    hint: WITHDRAW,
  };
}

function added(row: DatedRow, { table, change, key }: ManifestLine, version: string): Found {
  return {
    ...at(
      row,
      change,
      'past-added',
      `"${key}" of ${table} says it was ${change} in ${version}, but was not part of that version.`,
    ),
    hint: `Leave ${change} empty: the next release dates it.`,
  };
}

/** Only asked where all rows are as they were: the order of tables whose order a reader sees. */
function disordered(rows: readonly DatedRow[], version: string, manifest: readonly ManifestLine[]): Found[] {
  return ORDERED.flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    const [now] = orderLines(table, own, version);
    const then = manifest.find((line) => line.table === table && line.change === 'order');
    if (!now || now.sha256 === then?.sha256) return [];
    const listed = manifest.filter((line) => line.table === table && line.change === 'recorded');
    const cameNow = own.filter(({ recorded }) => recorded === version);
    const moved = cameNow.find(({ key }, index) => key !== listed[index]?.key) ?? own[0];
    return [
      {
        code: 'past-reordered',
        file: moved?.file ?? `${table}.csv`,
        line: moved?.line ?? null,
        column: null,
        message: `The order of ${table} is not that of version ${version}${moved ? `; "${moved.key}" is the first that moved` : ''}.`,
        hint: 'Put the rows back in their order: readers see it. New rows may stand anywhere between them.',
      },
    ];
  });
}
