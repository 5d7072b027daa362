import type { Figure } from '@/lib/model/figure';
import { RANKS, SOURCE_KINDS, type SourceKind, STATUSES } from '@/lib/model/lists';
import { lowOf } from '@/lib/model/quantity';
import type { RowChoices } from '@/lib/view/row-choices';
import type { Sort, SortKey } from '@/lib/view/row-sort';
import type { ListedLedger } from './listed-ledger';

type SortValue = string | number | null;

/** What figures are compared by. Words of closed lists stand in the order of their list, dates by their first day. */
const VALUES: Readonly<Record<SortKey, (figure: Figure, ledger: ListedLedger) => SortValue>> = {
  as_of: ({ asOf }) => `${asOf.earliest} ${asOf.latest}`,
  published: ({ source }, ledger) => ledger.sources.get(source)?.published?.latest ?? null,
  recorded: ({ recorded }) => recorded,
  value: ({ quantity }) => lowOf(quantity),
  series: ({ series }) => series,
  series_title: ({ series }, ledger) => asSorted(ledger.series.get(series)?.title),
  force: ({ force }) => force,
  force_name: ({ force }, ledger) => asSorted(ledger.forces.get(force)?.name),
  place: ({ place }) => place,
  place_name: ({ place }, ledger) => (place ? asSorted(ledger.places.get(place)?.name) : null),
  source: ({ source }) => source,
  publisher: ({ source }, ledger) => asSorted(ledger.sources.get(source)?.publisher),
  kind: ({ source }, ledger) => kindPlace(ledger.sources.get(source)?.kind),
  status: ({ status }) => STATUSES.indexOf(status),
  rank: ({ rank }) => RANKS.indexOf(rank),
  id: ({ id }) => id,
};

/** A name as it stands in an alphabet: without case and accents. */
function asSorted(name: string | undefined): string | null {
  return name?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() ?? null;
}

function kindPlace(kind: SourceKind | undefined): number | null {
  return kind === undefined ? null : SOURCE_KINDS.indexOf(kind);
}

/** The rows of a selection that a reader asked for, in the order asked for. */
export function arrangeFigures(
  ledger: ListedLedger,
  figures: readonly Figure[],
  { sort, limit, offset }: Pick<RowChoices, 'sort' | 'limit' | 'offset'>,
): readonly Figure[] {
  const sorted = sort ? sortFigures(ledger, figures, sort) : figures;
  if (limit === null && offset === 0) return sorted;
  return sorted.slice(offset, limit === null ? undefined : offset + limit);
}

/** Sorts by keys, the first one first. Ties stay in the order of the ledger, and what is missing comes last either way. */
function sortFigures(
  ledger: ListedLedger,
  figures: readonly Figure[],
  sort: readonly Sort[],
): readonly Figure[] {
  const keys = sort.map((each) => {
    const turned = each.startsWith('-');
    return { value: VALUES[(turned ? each.slice(1) : each) as SortKey], sign: turned ? -1 : 1 };
  });
  const rows = figures.map((figure) => ({ figure, values: keys.map(({ value }) => value(figure, ledger)) }));
  rows.sort((a, b) => {
    for (const [index, { sign }] of keys.entries()) {
      const order = compare(a.values[index] ?? null, b.values[index] ?? null, sign);
      if (order !== 0) return order;
    }
    return 0;
  });
  return rows.map(({ figure }) => figure);
}

function compare(a: SortValue, b: SortValue, sign: number): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -sign : sign;
}
