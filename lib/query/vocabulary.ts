import type { Ledger } from '@/lib/ledger/ledger';
import type { Vocabulary } from '@/lib/view/parse-view';

const known = new WeakMap<Ledger, Vocabulary>();

/** The ids that a view may name: asked for by every request, made once a ledger. */
export function vocabularyOf(ledger: Ledger): Vocabulary {
  const vocabulary = known.get(ledger) ?? toVocabulary(ledger);
  known.set(ledger, vocabulary);
  return vocabulary;
}

function toVocabulary(ledger: Ledger): Vocabulary {
  return {
    charts: new Set(ledger.charts.keys()),
    id: new Set(ledger.figures.map(({ id }) => id)),
    series: new Set(ledger.series.keys()),
    force: new Set(ledger.forces.keys()),
    place: new Set(ledger.places.keys()),
    source: new Set(ledger.sources.keys()),
    v: new Set(ledger.versions.map(({ date }) => date)),
  };
}
