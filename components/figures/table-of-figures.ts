import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { Rank, Status } from '@/lib/model/lists';
import { drawnAt } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { bareQuantityText, hedgeText, quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import type { FigureLine } from './figure-line';

// Tables of figures as the browser needs them, in the words of the page: what a table is made of is a tenth of what the
// table is, and a page says everything to its browser twice.

/** A record that a table names: its id, and what it is called. */
type Named = readonly [id: string, name: string];

/** A figure as a row. */
export interface FigureRow {
  readonly id: string;
  readonly asOf: string;
  /** The source's hedge; empty for an exact number. */
  readonly hedge: string;
  readonly number: string;
  readonly status: Status;
  readonly rank: Rank;
  readonly source: Named;
  readonly note: string;
  /** Null where all rows of the table have the same. */
  readonly force: Named | null;
  readonly series: Named | null;
}

export interface FigureList {
  readonly kind: 'list';
  readonly rows: readonly FigureRow[];
}

/** Whole tables of sources side by side: a column a table, a row a force, a cell a figure or none. */
export interface FigureMatrix {
  readonly kind: 'matrix';
  /** The source of each table, named by its date. */
  readonly tables: readonly Named[];
  readonly forces: readonly {
    readonly force: Named;
    /** As many as tables; null where a table does not list the force: missing is not zero. */
    readonly cells: readonly (Named | null)[];
  }[];
}

export type TableOfFigures = FigureList | FigureMatrix;

/** The figures behind a chart as its kind has them: a composition as its tables, any other as a list. */
export function tableOfChart(
  chart: ChartDefinition,
  lines: readonly FigureLine[],
  forceNames: ReadonlyMap<string, string>,
  say: Words,
): TableOfFigures {
  if (chart.kind === 'composition')
    return matrixOf(
      lines.map(({ figure }) => figure),
      forceNames,
      say,
    );
  const withForce = new Set(lines.map(({ figure }) => figure.force)).size > 1;
  return listOf(lines, { withForce, withSeries: chart.series.length > 1 }, say);
}

interface Columns {
  /** Whether force and series differ from row to row. */
  readonly withForce: boolean;
  readonly withSeries: boolean;
}

/** Figures as a list, a row a figure: the rows of the CSV of the same view. */
export function listOf(
  lines: readonly FigureLine[],
  { withForce, withSeries }: Columns,
  say: Words,
): FigureList {
  const rows = lines.map(({ figure, force, series, source }) => ({
    id: figure.id,
    asOf: asOfText(figure.asOf, say),
    hedge: hedgeText(figure.quantity, say),
    number: bareQuantityText(figure.quantity, say),
    status: figure.status,
    rank: figure.rank,
    source: [figure.source, source?.publisher ?? figure.source] as const,
    note: figure.note,
    force: withForce ? ([figure.force, force?.name ?? figure.force] as const) : null,
    series: withSeries ? ([figure.series, series?.title ?? figure.series] as const) : null,
  }));
  return { kind: 'list', rows };
}

/**
 * Figures by table and force, the forces with the most troops first. Thousands of figures as a list would weigh
 * megabytes; a reader compares nations and dates anyway.
 */
export function matrixOf(
  figures: readonly Figure[],
  forceNames: ReadonlyMap<string, string>,
  say: Words,
): FigureMatrix {
  const tables = toTables(figures);
  const forces = [...new Set(figures.map(({ force }) => force))].sort(
    (a, b) => most(tables, b) - most(tables, a),
  );
  return {
    kind: 'matrix',
    tables: tables.map(({ first }) => [first.source, asOfText(first.asOf, say)]),
    forces: forces.map((force) => ({
      force: [force, forceNames.get(force) ?? force],
      cells: tables.map(({ byForce }) => cellOf(byForce.get(force), say)),
    })),
  };
}

interface Table {
  readonly first: Figure;
  readonly byForce: ReadonlyMap<string, Figure>;
}

function toTables(figures: readonly Figure[]): Table[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.asOf.earliest} ${figure.source}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups].sort().flatMap(([, group]) => {
    const [first] = group;
    return first
      ? [{ first, byForce: new Map(group.map((figure) => [figure.force as string, figure])) }]
      : [];
  });
}

function most(tables: readonly Table[], force: string): number {
  return Math.max(...tables.map(({ byForce }) => drawn(byForce.get(force))));
}

function drawn(figure: Figure | undefined): number {
  return figure ? drawnAt(figure.quantity) : 0;
}

/** A number in little room: "~" is the source's "about". */
function cellOf(figure: Figure | undefined, say: Words): Named | null {
  if (!figure) return null;
  const { id, quantity } = figure;
  const text =
    quantity.qualifier === 'about' ? `~${bareQuantityText(quantity, say)}` : quantityText(quantity, say);
  return [id, text];
}
