import type { DatedRow } from './dated-rows';

/** The entries of charts.json as rows that come and go, like those of the tables. */

export const CATALOGUE_FILE = 'charts.json';

type Entry = Readonly<Record<string, unknown>>;
export interface Entries {
  readonly dashboards: readonly Entry[];
  readonly charts: readonly Entry[];
}

/** From the file as it is written, not as it is read: what a program fills in by itself is no part of what it says. */
export function catalogueRows(text: string, { dashboards, charts }: Entries): DatedRow[] {
  const lines = entryLines(text, { dashboards, charts });
  return [
    ...dashboards.map((entry, index) => toRow('dashboards', 'home', entry, lines.dashboards[index] ?? null)),
    ...charts.map((entry, index) => toRow('charts', String(entry.slug), entry, lines.charts[index] ?? null)),
  ];
}

/** The line of each entry: of its slug, or of its headlines, by which a person finds it. */
export function entryLines(
  text: string,
  { dashboards, charts }: Entries,
): Readonly<Record<'dashboards' | 'charts', readonly (number | null)[]>> {
  const slugs = linesOf(text, 'slug');
  const headlines = linesOf(text, 'headlines').get('') ?? [];
  return {
    dashboards: dashboards.map((_, index) => headlines[index] ?? null),
    charts: charts.map(({ slug }, index) => {
      const before = charts.slice(0, index).filter((earlier) => earlier.slug === slug).length;
      return slugs.get(String(slug))?.[before] ?? null;
    }),
  };
}

/** The first line from an entry's own on that has a value of it; the entry's own where none has. */
export function lineInEntry(text: string, line: number | null, value: string): number | null {
  const lines = text.split('\n');
  const found = lines.findIndex((each, index) => index >= (line ?? 1) - 1 && each.includes(`"${value}"`));
  return found < 0 ? line : found + 1;
}

function toRow(table: 'charts' | 'dashboards', key: string, entry: Entry, line: number | null): DatedRow {
  const { recorded = '', withdrawn = '', withdrawnWhy = '', ...said } = entry;
  return {
    table,
    key,
    file: CATALOGUE_FILE,
    line,
    says: canonical(said),
    recorded: String(recorded),
    withdrawn: String(withdrawn),
    why: String(withdrawnWhy),
    replacedBy: '',
  };
}

/** JSON with its names in order and no space, so that only a changed value is a change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/** The lines on which a name stands, by its text value; under the empty text where the value is no text. */
function linesOf(text: string, name: string): ReadonlyMap<string, number[]> {
  const lines = new Map<string, number[]>();
  const form = new RegExp(`^\\s*(?:\\{\\s*)?"${name}":\\s*(?:"([^"]*)")?`);
  for (const [index, line] of text.split('\n').entries()) {
    const match = form.exec(line);
    if (!match) continue;
    const value = match[1] ?? '';
    lines.set(value, [...(lines.get(value) ?? []), index + 1]);
  }
  return lines;
}
