import type { Dated } from '@/lib/ledger/history';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ForceCode, PlaceCode, SeriesId, SourceId } from '@/lib/model/ids';
import type { Force, Place, Series, Source } from '@/lib/model/ledger-records';

/** Records as they stand or last stood in a ledger: a withdrawn figure keeps its page, with what it names. */

export function sourceOf(ledger: Ledger, id: SourceId): Source | undefined {
  return ledger.sources.get(id) ?? withdrawnSource(ledger, id)?.item;
}

/** A source that stands no more, with when and why it went; undefined where it stands, or never did. */
export function withdrawnSource(ledger: Ledger, id: SourceId): Dated<Source> | undefined {
  if (ledger.sources.has(id)) return undefined;
  return lastOf(ledger.history.sources, (source) => source.id === id);
}

export function seriesOf(ledger: Ledger, id: SeriesId): Series | undefined {
  return ledger.series.get(id) ?? lastOf(ledger.history.series, (series) => series.id === id)?.item;
}

export function forceOf(ledger: Ledger, code: ForceCode): Force | undefined {
  return ledger.forces.get(code) ?? lastOf(ledger.history.forces, (force) => force.code === code)?.item;
}

export function placeOf(ledger: Ledger, code: PlaceCode): Place | undefined {
  return ledger.places.get(code) ?? lastOf(ledger.history.places, (place) => place.code === code)?.item;
}

function lastOf<Item>(
  rows: readonly Dated<Item>[],
  isMeant: (item: Item) => boolean,
): Dated<Item> | undefined {
  return rows
    .filter(({ item }) => isMeant(item))
    .sort((a, b) => (a.recorded < b.recorded ? -1 : 1))
    .at(-1);
}
