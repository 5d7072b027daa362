import { dayTime } from '@/lib/model/as-of';
import type { CompositionDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { daysOf } from '@/lib/model/plain-date';
import { lowOf } from '@/lib/model/quantity';
import type { Material } from './build-marks';
import { buildPoints } from './build-points';
import { levelStart } from './level-time';
import type { CompositionMarks, LayerMark, TableMark, Tone } from './marks';
import { tonesOf } from './tones';

interface Table extends TableMark {
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Tables of nations to layers: the largest by name, the others together, and one table ranked. */
export function buildComposition(
  material: Material,
  chart: CompositionDefinition,
): Pick<CompositionMarks, 'tables' | 'end' | 'layers' | 'snapshot' | 'totalLabel'> {
  const tables = toTables(material, chart);
  const layers = [...toLayers(tables, material, chart.largest), ...notItemised(tables, chart)];
  const index = snapshotIndex(tables, material.at);
  const ranked = tables[index];
  return {
    tables: tables.map(({ figures, ...table }) => table),
    end: endOf(tables),
    layers,
    totalLabel: chart.totals
      ? `total: ${material.series.get(chart.total)?.title ?? chart.total}`
      : 'total as printed',
    snapshot: ranked ? { table: index, points: rank([...ranked.figures.values()], material) } : null,
  };
}

/** One table for each source and date, oldest first. */
function toTables({ figures, totals }: Material, chart: CompositionDefinition): Table[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.source} ${figure.asOf.edtf}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const tables = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const printed = totalOf(first, totals, chart);
    return [
      {
        time: levelStart(first.asOf),
        date: first.asOf,
        source: first.source,
        sum: group.reduce((sum, { quantity }) => sum + lowOf(quantity), 0),
        hedged: group.some(isHedged),
        estimated: group.some(({ status }) => status === 'estimate'),
        printed: printed ? { id: printed.id, quantity: printed.quantity } : null,
        figures: new Map(group.map((figure) => [figure.force as string, figure])),
      },
    ];
  });
  return tables.sort((a, b) => a.time - b.time);
}

/** Until when the last table holds: to the end of its own date, and no day longer. */
function endOf(tables: readonly Table[]): number {
  const last = tables.at(-1);
  return last ? Math.max(last.time, dayTime(last.date.latest)) : 0;
}

/**
 * The total that the document prints under its table (where its headline says another number, not that one), or the
 * one that the catalogue names for the table's date.
 */
function totalOf(
  { source, asOf }: Figure,
  totals: readonly Figure[],
  chart: CompositionDefinition,
): Figure | undefined {
  if (chart.totals) {
    return totals.find((total) => total.asOf.earliest >= asOf.earliest && total.asOf.latest <= asOf.latest);
  }
  const ofTable = totals.filter((total) => total.source === source && total.asOf.edtf === asOf.edtf);
  return ofTable.find(({ variant }) => variant === 'table') ?? ofTable[0];
}

/** What the rows do not reach of a total from elsewhere: drawn, so that nobody takes the stack for the whole. */
function notItemised(tables: readonly Table[], { totals }: CompositionDefinition): LayerMark[] {
  if (!totals) return [];
  const values = tables.map(({ sum, printed }) =>
    printed ? Math.max(lowOf(printed.quantity) - sum, 0) : null,
  );
  const hedged = indicesOf(
    tables,
    ({ printed, hedged }) => hedged || (printed !== null && isHedged(printed)),
  );
  return [{ key: 'not-itemised', label: 'not itemised', tone: 'open', values, hedged }];
}

/** The forces that were largest in any of the tables get a layer each; what is left over is one layer. */
function toLayers(tables: readonly Table[], { forces }: Material, largest: number): LayerMark[] {
  const most = new Map<string, number>();
  for (const { figures } of tables) {
    for (const [force, { quantity }] of figures)
      most.set(force, Math.max(most.get(force) ?? 0, lowOf(quantity)));
  }
  const named = [...most]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, largest)
    .map(([force]) => force);
  const layers: LayerMark[] = named.map((force) => ({
    key: force,
    label: forces.get(force)?.name ?? force,
    tone: toneOfLayer(force, named),
    values: tables.map(({ figures }) => countOf(figures.get(force))),
    hedged: indicesOf(tables, ({ figures }) => isHedged(figures.get(force))),
  }));
  const rest = [...most.keys()].filter((force) => !named.includes(force));
  if (rest.length === 0) return layers;
  const values = tables.map(({ figures }) => {
    const listed = rest.flatMap((force) => countOf(figures.get(force)) ?? []);
    return listed.length === 0 ? null : listed.reduce((sum, value) => sum + value, 0);
  });
  const hedged = indicesOf(tables, ({ figures }) => rest.some((force) => isHedged(figures.get(force))));
  return [...layers, { key: 'rest', label: `${rest.length} other nations`, tone: 'rest', values, hedged }];
}

/** Nations take the colours in the order of the stack, so that neighbours differ most; the US has its own. */
function toneOfLayer(force: string, named: readonly string[]): Tone {
  if (force === 'USA') return 'us';
  return `nation-${named.filter((other) => other !== 'USA').indexOf(force) + 1}`;
}

function isHedged(stated: Pick<Figure, 'quantity'> | undefined): boolean {
  return stated !== undefined && stated.quantity.qualifier !== 'exact';
}

function indicesOf(tables: readonly Table[], holds: (table: Table) => boolean): number[] {
  return tables.flatMap((table, index) => (holds(table) ? [index] : []));
}

function countOf(figure: Figure | undefined): number | null {
  return figure ? lowOf(figure.quantity) : null;
}

/** The last table that was true on the day asked for; the newest without one; the first where all came later. */
function snapshotIndex(tables: readonly Table[], at: string | null): number {
  const day = at === null ? null : daysOf(at)?.latest;
  if (!day) return tables.length - 1;
  const before = tables.filter(({ time }) => time <= dayTime(day)).length;
  return Math.max(before - 1, 0);
}

function rank(figures: readonly Figure[], material: Material) {
  return buildPoints({ ...material, figures }, tonesOf(figures, material.forces), []).sort(
    (a, b) => b.value - a.value || (a.force < b.force ? -1 : 1),
  );
}
