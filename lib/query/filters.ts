import type { View } from '@/lib/view/view';
import type { ListedLedger } from './listed-ledger';
import { selectFigures } from './select-figures';

/** One thing that narrows a view of the ledger. */
export interface Filter {
  readonly parameter: (typeof LISTS)[number] | 'id' | 'range' | 'known' | 'figures' | 'q';
  /** The id or word; of a range its ends, joined by `/`; of ids how many. */
  readonly value: string;
  /** What the ledger calls it; null where the value says it. */
  readonly name: string | null;
  /** The view without it. */
  readonly without: View;
}

const LISTS = ['series', 'force', 'place', 'status', 'source', 'kind', 'topic'] as const;

/** Everything that narrows a view, one by one, so that each can be taken out again. */
export function filtersOf(ledger: ListedLedger, view: View): readonly Filter[] {
  const { q, id, from, to, known, figures } = view;
  return [
    ...(q === null ? [] : [{ parameter: 'q', value: q, name: null, without: { ...view, q: null } } as const]),
    ...(id === null
      ? []
      : [{ parameter: 'id', value: String(id.length), name: null, without: { ...view, id: null } } as const]),
    ...LISTS.flatMap((parameter) =>
      (view[parameter] ?? []).map((value) => ({
        parameter,
        value,
        name: nameOf(ledger, parameter, value),
        without: without(view, parameter, value),
      })),
    ),
    ...(from === null && to === null
      ? []
      : [
          {
            parameter: 'range',
            value: `${from ?? ''}/${to ?? ''}`,
            name: null,
            without: { ...view, from: null, to: null },
          } as const,
        ]),
    ...(figures === 'preferred'
      ? [{ parameter: 'figures', value: figures, name: null, without: { ...view, figures: null } } as const]
      : []),
    ...(known === null
      ? []
      : [{ parameter: 'known', value: known, name: null, without: { ...view, known: null } } as const]),
  ];
}

/** Where nothing is left: what there would be without each of the things that narrow a view, the most first. */
export function easedBy(ledger: ListedLedger, view: View): readonly (Filter & { readonly count: number })[] {
  return filtersOf(ledger, view)
    .map((filter) => ({ ...filter, count: selectFigures(ledger, filter.without).figures.length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function without(view: View, parameter: (typeof LISTS)[number], value: string): View {
  const left = (view[parameter] as readonly string[] | null)?.filter((each) => each !== value) ?? [];
  return { ...view, [parameter]: left.length > 0 ? left : null };
}

function nameOf(ledger: ListedLedger, parameter: (typeof LISTS)[number], value: string): string | null {
  const named: Partial<Record<string, ReadonlyMap<string, { readonly name: string }>>> = {
    force: ledger.forces,
    place: ledger.places,
  };
  const titled: Partial<Record<string, ReadonlyMap<string, { readonly title: string }>>> = {
    series: ledger.series,
    source: ledger.sources,
  };
  return named[parameter]?.get(value)?.name ?? titled[parameter]?.get(value)?.title ?? null;
}
