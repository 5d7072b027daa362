import type { CatalogueFile, ChartEntry, DashboardEntry } from '@/lib/model/chart-definition';
import { daysOf } from '@/lib/model/plain-date';
import { checkComposition, checkJoined, checkKind, checkPlans, type Finding } from './check-chart-kind';
import { standing } from './standing';
import type { Tables } from './tables';

/** What is wrong with an entry of the catalogue; without an entry, with the whole file. */
export interface EntryFinding extends Finding {
  readonly entry: ChartEntry | DashboardEntry | null;
  /** What a person would look for. */
  readonly path: string;
}

function standingRows({ figures, series, events, forces }: Tables) {
  return {
    figures: standing(figures.rows),
    series: standing(series.rows),
    events: standing(events.rows),
    forces: standing(forces.rows),
  };
}
export type StandingRows = ReturnType<typeof standingRows>;

function isStanding({ withdrawn, withdrawnWhy }: ChartEntry | DashboardEntry): boolean {
  return withdrawn === undefined && withdrawnWhy === '';
}

/** What is wrong with the entries that stand. */
export function checkEntries({ dashboards, charts }: CatalogueFile, tables: Tables): EntryFinding[] {
  const rows = standingRows(tables);
  const standingCharts = charts.filter(isStanding);
  return [
    ...standingCharts.flatMap((chart) =>
      checkChart(chart, rows).map((finding) => ({ ...finding, entry: chart, path: chart.slug })),
    ),
    ...checkDashboards(dashboards.filter(isStanding), standingCharts, rows),
  ];
}

function checkChart(chart: ChartEntry, rows: StandingRows): Finding[] {
  const findings = [...checkNames(chart, rows), ...checkRange(chart)];
  // What a chart may do with a series that is not there cannot be said.
  if (findings.length > 0) return findings;
  return [
    ...checkKind(chart, rows),
    ...checkUnits(chart, rows),
    ...checkJoined(chart, rows),
    ...(chart.kind === 'plans' ? checkPlans(chart, rows) : []),
    ...(chart.kind === 'composition' ? checkComposition(chart, rows) : []),
  ];
}

/** Every series, event and force that a chart names is in its table. */
function checkNames(chart: ChartEntry, { series, events, forces }: StandingRows): Finding[] {
  const total = chart.kind === 'composition' ? [chart.total] : [];
  const totalForce = chart.kind === 'composition' && chart.totalForce ? [chart.totalForce] : [];
  const others = chart.kind === 'plans' ? chart.otherCounts : [];
  const missing = (noun: string, file: string, named: readonly string[], known: readonly string[]) =>
    named
      .filter((id) => !known.includes(id))
      .map((id) => ({
        message: `There is no ${noun} "${id}".`,
        hint: `Name one of ${file}.`,
        value: id,
      }));
  return [
    ...missing(
      'series',
      'series.csv',
      [...chart.series, ...total, ...others],
      series.map(({ row }) => row.id),
    ),
    ...missing(
      'event',
      'events.csv',
      chart.events === 'accessions' ? [] : chart.events,
      events.map(({ row }) => row.id),
    ),
    ...missing(
      'force',
      'forces.csv',
      [...(chart.force ?? []), ...totalForce],
      forces.map(({ row }) => row.code),
    ),
  ];
}

function checkRange({ from, to }: ChartEntry): Finding[] {
  const [first, last] = [daysOf(from ?? '')?.earliest, daysOf(to ?? '')?.latest];
  if (!first || !last || first <= last) return [];
  return [{ message: `It runs from ${first} to ${last}.`, hint: 'from comes before to.' }];
}

function checkUnits(chart: ChartEntry, { series }: StandingRows): Finding[] {
  const units = new Set(
    series.filter(({ row }) => chart.series.some((id) => id === row.id)).map(({ row }) => row.unit),
  );
  if (units.size < 2 || [...units].every((unit) => unit === 'troops' || unit === 'people')) return [];
  return [
    {
      message: `One axis for ${[...units].join(' and ')}.`,
      hint: 'Draw series of one unit only; troops and people are both persons.',
    },
  ];
}

/** One dashboard stands, and it names charts and figures that stand. */
function checkDashboards(
  dashboards: readonly DashboardEntry[],
  charts: readonly ChartEntry[],
  tables: StandingRows,
): EntryFinding[] {
  const slugs = new Set<string>(charts.map(({ slug }) => slug));
  const entry = dashboards[0];
  if (!entry) {
    const hint = 'Add one before the last is withdrawn.';
    return [{ entry: null, path: 'home', message: 'No dashboard stands.', hint }];
  }
  const ids = entry.headlines.flatMap(({ figure, plan, outcome }) =>
    [figure, plan, outcome].filter((id) => id !== undefined),
  );
  const named = new Set<string>(ids);
  const figures = new Set<string>();
  for (const { row } of tables.figures) if (named.has(row.id)) figures.add(row.id);
  const missing = (noun: string, named: readonly string[], known: ReadonlySet<string>, hint: string) =>
    named
      .filter((id) => !known.has(id))
      .map((id) => ({ entry, path: id, value: id, message: `There is no ${noun} "${id}".`, hint }));
  return [
    ...missing(
      'chart',
      [...entry.home, ...entry.headlines.map(({ chart }) => chart)],
      slugs,
      'Name the slug of a chart in this file that is not withdrawn.',
    ),
    ...missing('figure', ids, figures, 'Name the id of a figure that is not withdrawn.'),
  ];
}
