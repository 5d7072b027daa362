import { type CatalogueFile, catalogueFileSchema } from '@/lib/model/chart-definition';
import type { Problem } from '@/lib/model/problem';
import {
  catalogueRows,
  type Entries,
  entryLines,
  CATALOGUE_FILE as FILE,
  lineInEntry,
} from './catalogue-rows';
import { checkEntries } from './check-charts';
import type { DatedRow } from './dated-rows';
import type { DataFiles, Tables } from './tables';

/** `charts.json` as read, its entries as rows that come and go, and all that is wrong with it. */
interface ReadCatalogue {
  readonly catalogue: CatalogueFile | null;
  readonly rows: readonly DatedRow[];
  readonly problems: readonly Problem[];
}

/** Reads `charts.json` and checks that every chart that stands can be drawn from the rows that stand. */
export function readCatalogue(files: DataFiles, tables: Tables): ReadCatalogue {
  const text = files.get(FILE)?.toString('utf8') ?? '';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const problem = {
      code: 'json-syntax',
      file: FILE,
      line: null,
      column: null,
      message: String(error),
      hint: 'Correct the JSON.',
    };
    return { catalogue: null, rows: [], problems: [problem] };
  }
  const parsed = catalogueFileSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      code: 'chart-form',
      file: FILE,
      line: lineOf(text, json, issue.path),
      column: issue.path.join('.') || null,
      message: issue.message,
      hint: 'See the description of charts.json in data/README.md.',
    }));
    return { catalogue: null, rows: [], problems };
  }
  const rows = catalogueRows(text, json as Entries);
  const { dashboards, charts } = parsed.data;
  const lineOfEntry = new Map([...dashboards, ...charts].map((entry, index) => [entry, rows[index]?.line]));
  return {
    catalogue: parsed.data,
    rows,
    problems: checkEntries(parsed.data, tables).map(({ entry, path, value, message, hint }) => {
      const line = (entry && lineOfEntry.get(entry)) ?? null;
      return {
        code: 'chart',
        file: FILE,
        line: value === undefined ? line : lineInEntry(text, line, value),
        column: path,
        message,
        hint,
      };
    }),
  };
}

/** The line of the entry that a path into the file leads through. */
function lineOf(text: string, json: unknown, [table, index]: readonly PropertyKey[]): number | null {
  const { dashboards, charts } = json as Record<keyof Entries, unknown>;
  if ((table !== 'charts' && table !== 'dashboards') || typeof index !== 'number') return null;
  const lines = entryLines(text, { dashboards: objectsOf(dashboards), charts: objectsOf(charts) });
  return lines[table][index] ?? null;
}

function objectsOf(entries: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(entries) ? entries.map((entry) => Object(entry)) : [];
}
