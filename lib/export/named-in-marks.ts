import type { Marks } from '@/lib/chart/marks';
import { pointsOf } from '@/lib/chart/points-of';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { SeriesId } from '@/lib/model/ids';

/** One document as a chart names it. */
export interface SourceLine {
  readonly publisher: string;
  readonly title: string;
  readonly published: string | null;
  readonly url: string;
}

/** The documents that marks name, by id, in the order of the ledger. */
export function sourcesNamed(ledger: Ledger, marks: Marks): Record<string, SourceLine> {
  const tables = marks.kind === 'composition' ? marks.tables : [];
  const ids = new Set<string>(
    [...pointsOf(marks), ...tables, ...marks.events, ...marks.breaks].map(({ source }) => source),
  );
  return Object.fromEntries(
    [...ledger.sources.values()]
      .filter(({ id }) => ids.has(id))
      .map(({ id, publisher, title, published, url }) => [
        id,
        { publisher, title, published: published?.edtf ?? null, url },
      ]),
  );
}

/** What is counted in some series, by id. */
export function seriesNamed(
  ledger: Ledger,
  ids: readonly SeriesId[],
): Record<string, { readonly title: string; readonly counts: string }> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const series = ledger.series.get(id);
      return series ? [[id, { title: series.title, counts: series.counts }]] : [];
    }),
  );
}

/** The names of the forces of some figures, by code. */
export function forceNames(ledger: Ledger, figures: readonly Figure[]): Record<string, string> {
  const codes = new Set(figures.map(({ force }) => force));
  return Object.fromEntries([...codes].map((code) => [code, ledger.forces.get(code)?.name ?? code]));
}
