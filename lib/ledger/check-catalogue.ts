import {
  type Catalogue,
  type ChartDefinition,
  type CompositionDefinition,
  catalogueSchema,
} from '@/lib/model/chart-definition';
import { daysOf } from '@/lib/model/plain-date';
import type { Problem } from '@/lib/model/problem';
import type { DataFiles, Tables } from './tables';

const FILE = 'charts.json';
type Finding = { path: string; message: string; hint: string };

/** Reads `charts.json` and checks that every chart can be drawn from the tables. */
export function readCatalogue(
  files: DataFiles,
  tables: Tables,
): { catalogue: Catalogue | null; problems: Problem[] } {
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
    return { catalogue: null, problems: [problem] };
  }
  const parsed = catalogueSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      code: 'chart-form',
      file: FILE,
      line: lineOf(text, json, issue.path),
      column: issue.path.join('.') || null,
      message: issue.message,
      hint: 'See the description of charts.json in data/README.md.',
    }));
    return { catalogue: null, problems };
  }
  const problems = [
    ...parsed.data.charts.flatMap((chart) => checkChart(chart, tables)),
    ...checkLists(parsed.data, tables),
  ];
  return {
    catalogue: parsed.data,
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

function checkChart(chart: ChartDefinition, tables: Tables): Finding[] {
  const path = chart.slug;
  const findings: Finding[] = [];
  const series = new Map(tables.series.rows.map(({ row }) => [row.id, row]));
  const events = new Set(tables.events.rows.map(({ row }) => row.id));
  for (const id of chart.series) {
    if (!series.has(id))
      findings.push({ path, message: `There is no series "${id}".`, hint: 'Name one of series.csv.' });
  }
  const units = new Set(chart.series.map((id) => series.get(id)?.unit));
  if (units.size > 1 && [...units].some((unit) => unit !== 'troops' && unit !== 'people')) {
    findings.push({
      path,
      message: `One axis for ${[...units].join(' and ')}.`,
      hint: 'Draw series of one unit only; troops and people are both persons.',
    });
  }
  for (const id of chart.events === 'accessions' ? [] : chart.events) {
    if (!events.has(id))
      findings.push({ path, message: `There is no event "${id}".`, hint: 'Name one of events.csv.' });
  }
  const [from, to] = [daysOf(chart.from ?? '')?.earliest, daysOf(chart.to ?? '')?.latest];
  if (from && to && from > to)
    findings.push({ path, message: `It runs from ${from} to ${to}.`, hint: 'from comes before to.' });
  for (const id of chart.force ?? []) {
    if (!tables.forces.rows.some(({ row }) => row.code === id))
      findings.push({ path, message: `There is no force "${id}".`, hint: 'Name one of forces.csv.' });
  }
  if (chart.kind === 'plans') findings.push(...checkPlans(chart, tables));
  if (chart.kind === 'composition') findings.push(...checkComposition(chart, tables));
  for (const id of 'joined' in chart ? Object.keys(chart.joined) : []) {
    if (!chart.series.some((drawn) => drawn === id))
      findings.push({
        path,
        message: `"${id}" is joined, but not drawn.`,
        hint: 'Name a series of the chart.',
      });
  }
  return findings;
}

function checkComposition(chart: CompositionDefinition, tables: Tables): Finding[] {
  const path = chart.slug;
  const findings: Finding[] = [];
  const partOf = new Map(tables.series.rows.map(({ row }) => [row.id, row.part_of]));
  for (const id of chart.series) {
    // Nations and their total can be of one series; then the force tells them apart.
    const isOwnTotal = id === chart.total && chart.totalForce !== undefined;
    if (partOf.get(id) === chart.total || isOwnTotal) continue;
    findings.push({
      path,
      message: `"${id}" may not be stacked into "${chart.total}".`,
      hint: 'Only a series whose part_of names the total may.',
    });
  }
  const parts = tables.figures.rows.filter(
    ({ row }) => chart.series.some((id) => id === row.series) && row.source.startsWith(chart.sourcePrefix),
  );
  if (parts.length === 0) {
    findings.push({
      path,
      message: `No figure of ${chart.series.join(', ')} has a source that begins with "${chart.sourcePrefix}".`,
      hint: 'Name the beginning of ids in sources.csv.',
    });
  }
  for (const id of chart.totals ?? []) {
    const total = tables.figures.rows.find(({ row }) => row.id === id)?.row;
    const isInside =
      total?.series === chart.total &&
      parts.some(
        ({ row: { as_of } }) => as_of.earliest <= total.as_of.earliest && total.as_of.latest <= as_of.latest,
      );
    if (isInside) continue;
    findings.push({
      path,
      message: `"${id}" is no total of a table of this chart.`,
      hint: `Name a figure of "${chart.total}" whose date lies inside that of a table.`,
    });
  }
  return findings;
}

/** A chart of plans compares one series with its own plans, so it needs both. */
function checkPlans({ slug: path, series }: ChartDefinition, tables: Tables): Finding[] {
  if (series.length > 1) {
    return [{ path, message: `Plans of ${series.length} series.`, hint: 'A chart of plans has one series.' }];
  }
  const rows = tables.figures.rows.filter(({ row }) => row.series === series[0]);
  const isPlanned = rows.some(({ row }) => row.status === 'planned' && row.withdrawn === null);
  if (isPlanned) return [];
  return [
    {
      path,
      message: `"${series[0]}" has no planned figure.`,
      hint: 'Name a series with figures of status planned.',
    },
  ];
}

function checkLists({ charts, home, headlines }: Catalogue, tables: Tables): Finding[] {
  const slugs = charts.map(({ slug }) => slug);
  const figures = new Set(tables.figures.rows.map(({ row }) => row.id));
  const named = [...home, ...headlines.map(({ chart }) => chart)];
  const twice = slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
  const ids = headlines.flatMap(({ figure, plan, outcome }) =>
    [figure, plan, outcome].filter((id) => id !== undefined),
  );
  return [
    ...twice.map((path) => ({
      path,
      message: `The chart "${path}" stands twice.`,
      hint: 'One slug, one chart.',
    })),
    ...named
      .filter((slug) => !slugs.includes(slug))
      .map((path) => ({
        path,
        message: `There is no chart "${path}".`,
        hint: 'Name the slug of a chart in this file.',
      })),
    ...ids
      .filter((id) => !figures.has(id))
      .map((path) => ({ path, message: `There is no figure "${path}".`, hint: 'Name the id of a figure.' })),
  ];
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
