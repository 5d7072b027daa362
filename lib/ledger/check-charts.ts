import type { CatalogueFile, ChartEntry, DashboardEntry } from '@/lib/model/chart-definition';
import { daysOf } from '@/lib/model/plain-date';
import { standing } from './standing';
import type { Tables } from './tables';

type CompositionEntry = Extract<ChartEntry, { kind: 'composition' }>;
type Finding = { path: string; message: string; hint: string };

function standingRows({ figures, series, events, forces }: Tables) {
  return {
    figures: standing(figures.rows),
    series: standing(series.rows),
    events: standing(events.rows),
    forces: standing(forces.rows),
  };
}
type Rows = ReturnType<typeof standingRows>;

function isStanding({ withdrawn, withdrawnWhy }: ChartEntry | DashboardEntry): boolean {
  return withdrawn === undefined && withdrawnWhy === '';
}

/** What is wrong with the entries that stand; `path` is the id that a person would look for. */
export function checkEntries({ dashboards, charts }: CatalogueFile, tables: Tables): Finding[] {
  const rows = standingRows(tables);
  const standingCharts = charts.filter(isStanding);
  return [
    ...standingCharts.flatMap((chart) => checkChart(chart, rows)),
    ...checkDashboards(dashboards.filter(isStanding), standingCharts, rows),
  ];
}

function checkChart(chart: ChartEntry, tables: Rows): Finding[] {
  const path = chart.slug;
  const findings: Finding[] = [];
  const series = new Map(tables.series.map(({ row }) => [row.id, row]));
  const events = new Set(tables.events.map(({ row }) => row.id));
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
    if (!tables.forces.some(({ row }) => row.code === id))
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

function checkComposition(chart: CompositionEntry, tables: Rows): Finding[] {
  const path = chart.slug;
  const findings: Finding[] = [];
  const partOf = new Map(tables.series.map(({ row }) => [row.id, row.part_of]));
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
  const parts = tables.figures.filter(
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
    const total = tables.figures.find(({ row }) => row.id === id)?.row;
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
function checkPlans({ slug: path, series }: ChartEntry, tables: Rows): Finding[] {
  if (series.length > 1) {
    return [{ path, message: `Plans of ${series.length} series.`, hint: 'A chart of plans has one series.' }];
  }
  const rows = tables.figures.filter(({ row }) => row.series === series[0]);
  const isPlanned = rows.some(({ row }) => row.status === 'planned');
  if (isPlanned) return [];
  return [
    {
      path,
      message: `"${series[0]}" has no planned figure.`,
      hint: 'Name a series with figures of status planned.',
    },
  ];
}

/** One dashboard stands, and it names charts and figures that stand. */
function checkDashboards(
  dashboards: readonly DashboardEntry[],
  charts: readonly ChartEntry[],
  tables: Rows,
): Finding[] {
  const slugs = new Set<string>(charts.map(({ slug }) => slug));
  const figures = new Set(tables.figures.map(({ row }) => row.id));
  const one = dashboards[0];
  if (!one) {
    return [{ path: 'home', message: 'No dashboard stands.', hint: 'Add one before the last is withdrawn.' }];
  }
  const ids = one.headlines.flatMap(({ figure, plan, outcome }) =>
    [figure, plan, outcome].filter((id) => id !== undefined),
  );
  return [
    ...[...one.home, ...one.headlines.map(({ chart }) => chart)]
      .filter((slug) => !slugs.has(slug))
      .map((path) => ({
        path,
        message: `There is no chart "${path}".`,
        hint: 'Name the slug of a chart in this file that is not withdrawn.',
      })),
    ...ids
      .filter((id) => !figures.has(id))
      .map((path) => ({
        path,
        message: `There is no figure "${path}".`,
        hint: 'Name the id of a figure that is not withdrawn.',
      })),
  ];
}
