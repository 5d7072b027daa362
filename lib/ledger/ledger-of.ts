import type { Figure } from '@/lib/model/figure';
import type { Series } from '@/lib/model/ledger-records';
import type { Dated, History } from './history';
import type { Ledger } from './ledger';

/** The ledger of the last version of a history, indexed. */
export function ledgerOf(history: History): Ledger {
  const newest = history.versions.at(-1);
  const [dashboard] = standing(history.dashboards);
  if (!newest || !dashboard) throw new Error('A history has a version and a dashboard.');
  const series = byKey(standing(history.series), ({ id }) => id);
  const figures = standing(history.figures).sort(inOrderOf(series));
  const charts = standing(history.charts);
  return {
    figures,
    figureById: byKey(
      history.figures.map(({ item }) => item),
      ({ id }) => id,
    ),
    figuresBySeries: grouped(figures, ({ series }) => series),
    figuresBySource: grouped(figures, ({ source }) => source),
    series,
    sources: byKey(sorted(standing(history.sources), idOf), idOf),
    forces: byKey(sorted(standing(history.forces), codeOf), codeOf),
    places: byKey(sorted(standing(history.places), codeOf), codeOf),
    events: byKey(
      sorted(standing(history.events), ({ date, id }) => `${date.earliest} ${id}`),
      idOf,
    ),
    breaks: sorted(
      standing(history.breaks),
      ({ from, series, kind }) => `${from.earliest} ${series} ${kind}`,
    ),
    catalogue: { ...dashboard, charts },
    charts: byKey(charts, ({ slug }) => slug),
    verifications: history.verifications,
    corrections: history.corrections,
    versions: history.versions,
    newest,
    history,
  };
}

function standing<Item>(rows: readonly Dated<Item>[]): Item[] {
  const items: Item[] = [];
  for (const { withdrawn, item } of rows) if (withdrawn === null) items.push(item);
  return items;
}

const idOf = <Id>({ id }: { readonly id: Id }) => id;
const codeOf = <Code>({ code }: { readonly code: Code }) => code;

/** By text and not by place in the file: a sorted file is the same ledger, to the byte. */
function sorted<Item>(items: Item[], textOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}

function byKey<Item, Key>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, Item> {
  const map = new Map<Key, Item>();
  for (const item of items) map.set(key(item), item);
  return map;
}

function grouped<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The order of every list and download: series as in series.csv, then date, force, source, id. */
function inOrderOf(series: ReadonlyMap<string, Series>) {
  const place = new Map([...series.keys()].map((id, index) => [id, index]));
  const keys = new Map<Figure, string>();
  const keyOf = (figure: Figure) => {
    const known = keys.get(figure);
    if (known !== undefined) return known;
    const { asOf, force, source, id } = figure;
    const made = [asOf.earliest, asOf.latest, force, source, id].join(' ');
    keys.set(figure, made);
    return made;
  };
  return (a: Figure, b: Figure) =>
    (place.get(a.series) ?? 0) - (place.get(b.series) ?? 0) || (keyOf(a) < keyOf(b) ? -1 : 1);
}
