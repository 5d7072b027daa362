import type { Figure } from '@/lib/model/figure';
import { RANKS, STATUSES } from '@/lib/model/lists';
import { lowOf } from '@/lib/model/quantity';
import type { RowChoices, Sort, SortKey } from '@/lib/view/row-choices';
import type { ListedLedger } from './listed-ledger';

type SortValue = string | number | null;

/** What figures are compared by. Words of closed lists stand in the order of their list, dates by their first day. */
const VALUES: Readonly<Record<SortKey, (figure: Figure, ledger: ListedLedger) => SortValue>> = {
  as_of: ({ asOf }) => `${asOf.earliest} ${asOf.latest}`,
  published: ({ source }, ledger) => ledger.sources.get(source)?.published?.latest ?? null,
  recorded: ({ recorded }) => recorded,
  value: ({ quantity }) => lowOf(quantity),
  series: ({ series }) => series,
  force: ({ force }) => force,
  place: ({ place }) => place,
  source: ({ source }) => source,
  status: ({ status }) => STATUSES.indexOf(status),
  rank: ({ rank }) => RANKS.indexOf(rank),
  id: ({ id }) => id,
};

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
