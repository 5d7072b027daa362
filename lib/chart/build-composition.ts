import { dayTime, drawnTime } from '@/lib/model/as-of';
import type { CompositionDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import { daysOf } from '@/lib/model/plain-date';
import { lowOf } from '@/lib/model/quantity';
import type { Material } from './build-marks';
import { buildPoints } from './build-points';
import type { CompositionMarks, LayerMark, TableMark, Tone } from './marks';

interface Table extends TableMark {
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Tables of nations to layers: the largest by name, the others together, and one table ranked. */
export function buildComposition(
  material: Material,
  chart: CompositionDefinition,
): Pick<CompositionMarks, 'tables' | 'layers' | 'snapshot'> {
  const tables = toTables(material);
  const layers = toLayers(tables, material, chart.largest);
  const index = snapshotIndex(tables, material.at);
  const ranked = tables[index];
  return {
    tables: tables.map(({ figures, ...table }) => table),
    layers,
    snapshot: ranked ? { table: index, points: rank([...ranked.figures.values()], material) } : null,
  };
}

/** One table for each source and date, oldest first. */
function toTables({ figures, totals }: Material): Table[] {
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
    const printed = totalOf(first, totals);
    return [
      {
        time: drawnTime(first.asOf),
        date: first.asOf,
        source: first.source,
        sum: group.reduce((sum, { quantity }) => sum + lowOf(quantity), 0),
        printed: printed ? { id: printed.id, quantity: printed.quantity } : null,
        figures: new Map(group.map((figure) => [figure.force as string, figure])),
      },
    ];
  });
  return tables.sort((a, b) => a.time - b.time);
}

/** The total that the document prints under its table; where its headline says another number, not that one. */
function totalOf({ source, asOf }: Figure, totals: readonly Figure[]): Figure | undefined {
  const ofTable = totals.filter((total) => total.source === source && total.asOf.edtf === asOf.edtf);
  return ofTable.find(({ variant }) => variant === 'table') ?? ofTable[0];
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
  const layers: LayerMark[] = named.map((force, index) => ({
    key: force,
    label: forces.get(force)?.name ?? force,
    tone: toneOfLayer(force, index),
    values: tables.map(({ figures }) => countOf(figures.get(force))),
  }));
  const rest = [...most.keys()].filter((force) => !named.includes(force));
  if (rest.length === 0) return layers;
  const values = tables.map(({ figures }) => {
    const listed = rest.flatMap((force) => countOf(figures.get(force)) ?? []);
    return listed.length === 0 ? null : listed.reduce((sum, value) => sum + value, 0);
  });
  return [...layers, { key: 'rest', label: `${rest.length} other nations`, tone: 'rest', values }];
}

/** The largest is mostly the US; where another one is, it takes the tenth hue, which is free then. */
function toneOfLayer(force: string, index: number): Tone {
  return force === 'USA' ? 'us' : `nation-${index === 0 ? 10 : index}`;
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
  return buildPoints({ ...material, figures }, []).sort(
    (a, b) => b.value - a.value || (a.force < b.force ? -1 : 1),
  );
}
