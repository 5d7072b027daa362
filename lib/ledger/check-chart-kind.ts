import type { ChartEntry, ChartKind } from '@/lib/model/chart-definition';
import { UNITS, type Unit } from '@/lib/model/lists';
import type { StandingRows } from './check-charts';

/** What is wrong with one chart and what would be right. */
export interface Finding {
  readonly message: string;
  readonly hint: string;
  /** The value that is wrong, where one is: its line is the finding's. */
  readonly value?: string;
}

type Composition = Extract<ChartEntry, { kind: 'composition' }>;
type Plans = Extract<ChartEntry, { kind: 'plans' }>;

/** What rises and falls with the years. A report has one number of pages; of those, statements can only be compared. */
const LEVELS: readonly Unit[] = ['troops', 'people', 'states', 'nations'];

/** The units that each kind of chart can draw. Parts of a whole are persons: states and pages have no parts. */
const UNITS_OF: Readonly<Record<ChartKind, readonly Unit[]>> = {
  timeline: LEVELS,
  steps: LEVELS,
  plans: LEVELS,
  composition: ['troops', 'people'],
  statements: UNITS,
};

/** Whether the kind of a chart fits what its series count. */
export function checkKind(chart: ChartEntry, { series }: StandingRows): Finding[] {
  const allowed = UNITS_OF[chart.kind];
  return series
    .filter(({ row }) => chart.series.some((id) => id === row.id) && !allowed.includes(row.unit))
    .map(({ row }) => ({
      message: `A chart of the kind ${chart.kind} cannot draw ${row.unit} ("${row.id}").`,
      hint: `It draws ${allowed.join(', ')}; statements can draw every unit.`,
      value: row.id,
    }));
}

/** A line of one source needs figures of it. */
export function checkJoined(chart: ChartEntry, { figures }: StandingRows): Finding[] {
  return Object.entries('joined' in chart ? chart.joined : {}).flatMap(([id, prefix]) => {
    if (!chart.series.some((drawn) => drawn === id)) {
      const message = `"${id}" is joined, but not drawn.`;
      return [{ message, hint: 'Name a series of the chart.', value: id }];
    }
    const some = figures.some(({ row }) => row.series === id && row.source.startsWith(prefix));
    if (some) return [];
    return [
      {
        message: `No figure of ${id} has a source that begins with "${prefix}".`,
        hint: 'Name the beginning of ids in sources.csv.',
        value: prefix,
      },
    ];
  });
}

/** What may be stacked, and what it is measured against. */
export function checkComposition(chart: Composition, { figures, series }: StandingRows): Finding[] {
  if (chart.series.length > 1) {
    // Parts are told apart by force: two series would have two numbers for one part.
    const message = `A composition of ${chart.series.length} series.`;
    return [{ message, hint: 'Its parts are the forces of one series.' }];
  }
  const [part] = chart.series;
  const partOf = series.find(({ row }) => row.id === part)?.row.part_of;
  // Nations and their total can be of one series; then the force tells them apart.
  const isOwnTotal = part === chart.total && chart.totalForce !== undefined;
  const stacked: Finding[] =
    partOf === chart.total || isOwnTotal
      ? []
      : [
          {
            message: `"${part}" may not be stacked into "${chart.total}".`,
            hint: 'Only a series whose part_of names the total may.',
            value: chart.total,
          },
        ];
  const parts = figures.filter(({ row }) => row.series === part && row.source.startsWith(chart.sourcePrefix));
  if (parts.length === 0) {
    stacked.push({
      message: `No figure of ${part} has a source that begins with "${chart.sourcePrefix}".`,
      hint: 'Name the beginning of ids in sources.csv.',
      value: chart.sourcePrefix,
    });
  }
  return [...stacked, ...checkTotals(chart, figures, parts)];
}

/** Totals from elsewhere belong to the tables: of the total's series, inside the date of a table. */
function checkTotals(
  { totals = [], total }: Composition,
  figures: StandingRows['figures'],
  parts: StandingRows['figures'],
): Finding[] {
  const isInside = (id: string) => {
    const stated = figures.find(({ row }) => row.id === id)?.row;
    return (
      stated?.series === total &&
      parts.some(
        ({ row: { as_of } }) =>
          as_of.earliest <= stated.as_of.earliest && stated.as_of.latest <= as_of.latest,
      )
    );
  };
  return totals
    .filter((id) => !isInside(id))
    .map((id) => ({
      message: `"${id}" is no total of a table of this chart.`,
      hint: `Name a figure of "${total}" whose date lies inside that of a table.`,
      value: id,
    }));
}

/** A chart of plans compares one series with its own plans, so it needs both. */
export function checkPlans({ series }: Plans, { figures }: StandingRows): Finding[] {
  if (series.length > 1)
    return [{ message: `Plans of ${series.length} series.`, hint: 'A chart of plans has one series.' }];
  if (figures.some(({ row }) => row.series === series[0] && row.status === 'planned')) return [];
  return [
    {
      message: `"${series[0]}" has no planned figure.`,
      hint: 'Name a series with figures of status planned.',
    },
  ];
}
