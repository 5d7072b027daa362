import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { ForceCode, PlaceCode, SeriesId } from '@/lib/model/ids';

/** The figures that could be compared at all: of one series, one force and one place. */
export interface Strand {
  readonly series: SeriesId;
  readonly force: ForceCode;
  readonly place: PlaceCode | null;
  /** In the order of time. */
  readonly figures: readonly Figure[];
}

/** Figures by what they count, in the order of the series of the ledger, then by the names of forces and places. */
export function strandsOf(ledger: Ledger, figures: readonly Figure[]): Strand[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = strandKey(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const order = new Map([...ledger.series.keys()].map((id, index) => [id, index]));
  const name = ({ force, place }: Strand) =>
    `${ledger.forces.get(force)?.name ?? force} ${place ? (ledger.places.get(place)?.name ?? place) : ''}`;
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { series, force, place } = first;
      return [{ series, force, place, figures: [...group].sort(byTime) }];
    })
    .sort(
      (a, b) =>
        (order.get(a.series) ?? 0) - (order.get(b.series) ?? 0) || name(a).localeCompare(name(b), 'en'),
    );
}

/** The same for all figures of a strand, and for no other. */
export function strandKey({ series, force, place }: Pick<Figure, 'series' | 'force' | 'place'>): string {
  return `${series} ${force} ${place ?? ''}`;
}

function byTime(a: Figure, b: Figure): number {
  return compare(a.asOf.earliest, b.asOf.earliest) || compare(a.asOf.latest, b.asOf.latest);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
