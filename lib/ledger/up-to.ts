import type { Clocks } from '@/lib/model/clocks';
import type { Figure } from '@/lib/model/figure';
import type { VersionDate } from '@/lib/model/ids';
import type { Dated, History } from './history';

/** A history as it was in one of its versions: nothing in it tells what came later. */
export function upTo(history: History, version: VersionDate): History {
  const clip = <Item>(rows: readonly Dated<Item>[]) => rows.flatMap((row) => clipped(row, version));
  return {
    versions: history.versions.filter(({ date }) => date <= version),
    figures: clip(history.figures).map(withOwnClocks),
    sources: clip(history.sources),
    series: clip(history.series),
    forces: clip(history.forces),
    places: clip(history.places),
    events: clip(history.events),
    breaks: clip(history.breaks),
    charts: clip(history.charts),
    dashboards: clip(history.dashboards),
    verifications: history.verifications,
    corrections: history.corrections,
  };
}

function clipped<Item>(row: Dated<Item>, version: VersionDate): Dated<Item>[] {
  if (row.recorded > version) return [];
  if (row.withdrawn === null || row.withdrawn <= version) return [row];
  return [{ ...row, withdrawn: null, withdrawnWhy: '' }];
}

/** A figure says itself when it was withdrawn; one that still stands in the version must not. */
function withOwnClocks(row: Dated<Figure>): Dated<Figure> {
  if (row.item.withdrawn === row.withdrawn) return row;
  const untold: Clocks & Pick<Figure, 'replacedBy'> = {
    recorded: row.recorded,
    withdrawn: null,
    withdrawnWhy: '',
    replacedBy: null,
  };
  return { ...row, item: { ...row.item, ...untold } };
}
