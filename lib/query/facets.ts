import type { AsOf } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import { formatView } from '@/lib/view/format-view';
import type { FacetName } from '@/lib/view/row-choices';
import type { View } from '@/lib/view/view';
import type { ListedLedger } from './listed-ledger';
import { selectFigures } from './select-figures';

/** One value of a facet and how many figures the view has with it. */
export interface FacetCount {
  /** null: the cell is empty. */
  readonly value: string | null;
  /** As readers know it. */
  readonly name: string | null;
  readonly count: number;
}

type Values = readonly (string | null)[];

/** What a figure counts for; more than one value only where its date spans years. */
const VALUES: Readonly<Record<FacetName, (figure: Figure, ledger: ListedLedger) => Values>> = {
  series: ({ series }) => [series],
  topic: ({ series }, ledger) => [ledger.series.get(series)?.topic ?? null],
  place: ({ place }) => [place],
  force: ({ force }) => [force],
  status: ({ status }) => [status],
  source: ({ source }) => [source],
  kind: ({ source }, ledger) => [ledger.sources.get(source)?.kind ?? null],
  year: ({ asOf }) => yearsOf(asOf),
  rank: ({ rank }) => [rank],
  qualifier: ({ quantity }) => [quantity.qualifier],
};

/** Every year in which a date can be true. */
function yearsOf({ earliest, latest }: AsOf): readonly string[] {
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (first === last) return [first];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  );
}

const LIFTED: Readonly<Record<FacetName, Partial<View>>> = {
  series: { series: null },
  topic: { topic: null },
  place: { place: null },
  force: { force: null },
  status: { status: null },
  source: { source: null },
  kind: { kind: null },
  year: { from: null, to: null },
  rank: {},
  qualifier: {},
};

/**
 * Counts of a view's figures by value, the most first. Each facet is counted without its own parameter: the count of a value
 * that is not chosen tells how many figures the view would have with it.
 */
export function facetsOf(
  ledger: ListedLedger,
  view: View,
  names: readonly FacetName[],
): Readonly<Partial<Record<FacetName, readonly FacetCount[]>>> {
  // What is not chosen has nothing to lift: most facets count the same selection.
  const selected = new Map<string, readonly Figure[]>();
  const figuresOf = (lifted: View) => {
    const key = formatView(lifted);
    const figures = selected.get(key) ?? selectFigures(ledger, lifted).figures;
    selected.set(key, figures);
    return figures;
  };
  return Object.fromEntries(
    names.map((name) => [name, countBy(ledger, figuresOf({ ...view, ...LIFTED[name] }), name)]),
  );
}

function countBy(ledger: ListedLedger, figures: readonly Figure[], name: FacetName): readonly FacetCount[] {
  const counts = new Map<string | null, number>();
  for (const figure of figures) {
    for (const value of VALUES[name](figure, ledger)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const names = namesOf(ledger, name);
  return [...counts]
    .map(([value, count]) => ({ value, name: value === null ? null : (names(value) ?? value), count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

function namesOf(ledger: ListedLedger, name: FacetName): (value: string) => string | undefined {
  const named = (records: ReadonlyMap<string, { readonly name: string }>) => (value: string) =>
    records.get(value)?.name;
  const titled = (records: ReadonlyMap<string, { readonly title: string }>) => (value: string) =>
    records.get(value)?.title;
  switch (name) {
    case 'series':
      return titled(ledger.series);
    case 'source':
      return titled(ledger.sources);
    case 'force':
      return named(ledger.forces);
    case 'place':
      return named(ledger.places);
    default:
      return () => undefined;
  }
}
