import type { Ledger } from '@/lib/ledger/ledger';
import type { SeriesId } from '@/lib/model/ids';

/**
 * The source and counting rule whose figures of a series may be joined by a line where no figure is preferred: the
 * beginning of its ids, as the charts of the catalogue have it; undefined where none has.
 */
export function joinedSource({ catalogue }: Ledger, series: SeriesId): string | undefined {
  for (const chart of catalogue.charts) {
    if (!chart.series.includes(series)) continue;
    if (chart.kind === 'composition') return chart.sourcePrefix;
    if ('joined' in chart && chart.joined[series] !== undefined) return chart.joined[series];
  }
  return undefined;
}
