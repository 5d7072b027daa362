import { type CatalogueFile, catalogueFileSchema } from '@/lib/model/chart-definition';
import type { Problem } from '@/lib/model/problem';
import { catalogueRows, CATALOGUE_FILE as FILE } from './catalogue-rows';
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
  const problems = checkEntries(parsed.data, tables);
  return {
    catalogue: parsed.data,
    rows: catalogueRows(text, json as CatalogueFile),
    problems: problems.map(({ path, message, hint }) => ({
      code: 'chart',
      file: FILE,
      line: lineOfSlug(text, path),
      column: path,
      message,
      hint,
    })),
  };
}

/** The line on which an id first stands; a person looking for the chart looks for its slug. */
function lineOfSlug(text: string, slug: string): number | null {
  const index = text.indexOf(`"${slug}"`);
  return index < 0 ? null : text.slice(0, index).split('\n').length;
}

function lineOf(text: string, json: unknown, path: readonly PropertyKey[]): number | null {
  if (path[0] !== 'charts' || typeof path[1] !== 'number') return null;
  const slug = (json as { charts?: { slug?: unknown }[] }).charts?.[path[1]]?.slug;
  return typeof slug === 'string' ? lineOfSlug(text, slug) : null;
}
