import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { FacetName } from '@/lib/view/row-choices';
import type { View } from '@/lib/view/view';
import { selectFigures } from './select-figures';

/** One value of a facet and how many figures the view has with it. */
export interface FacetCount {
  /** null: the cell is empty. */
  readonly value: string | null;
  /** As readers know it. */
  readonly name: string | null;
  readonly count: number;
}

const VALUES: Readonly<Record<FacetName, (figure: Figure, ledger: Ledger) => string | null>> = {
  series: ({ series }) => series,
  topic: ({ series }, ledger) => ledger.series.get(series)?.topic ?? null,
  place: ({ place }) => place,
  force: ({ force }) => force,
  status: ({ status }) => status,
  source: ({ source }) => source,
  rank: ({ rank }) => rank,
  qualifier: ({ quantity }) => quantity.qualifier,
};

const LIFTED: Readonly<Record<FacetName, Partial<View>>> = {
  series: { series: null },
  topic: { topic: null },
  place: { place: null },
  force: { force: null },
  status: { status: null },
  source: { source: null },
  rank: {},
  qualifier: {},
};

/**
 * Counts of a view's figures by value, the most first. Each facet is counted without its own parameter: the count of a value
 * that is not chosen tells how many figures the view would have with it.
 */
export function facetsOf(
  ledger: Ledger,
  view: View,
  names: readonly FacetName[],
): Readonly<Partial<Record<FacetName, readonly FacetCount[]>>> {
  return Object.fromEntries(
    names.map((name) => {
      const { figures } = selectFigures(ledger, { ...view, ...LIFTED[name] });
      return [name, countBy(ledger, figures, name)];
    }),
  );
}

function countBy(ledger: Ledger, figures: readonly Figure[], name: FacetName): readonly FacetCount[] {
  const counts = new Map<string | null, number>();
  for (const figure of figures) {
    const value = VALUES[name](figure, ledger);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const names = namesOf(ledger, name);
  return [...counts]
    .map(([value, count]) => ({ value, name: value === null ? null : (names(value) ?? value), count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? '') < (b.value ?? '') ? -1 : 1));
}

function namesOf(ledger: Ledger, name: FacetName): (value: string) => string | undefined {
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
