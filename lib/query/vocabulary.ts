import type { Ledger } from '@/lib/ledger/ledger';
import type { Vocabulary } from '@/lib/view/parse-view';

/** The ids that a view may name. */
export function vocabularyOf(ledger: Ledger): Vocabulary {
  return {
    charts: new Set(ledger.charts.keys()),
    series: new Set(ledger.series.keys()),
    force: new Set(ledger.forces.keys()),
    place: new Set(ledger.places.keys()),
    source: new Set(ledger.sources.keys()),
    v: new Set(ledger.versions.map(({ date }) => date)),
  };
}
