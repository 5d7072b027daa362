import type { Ledger } from '@/lib/ledger/ledger';
import type { Catalogue } from '@/lib/model/chart-definition';
import type { ListedLedger } from '@/lib/query/listed-ledger';
import { named } from '@/lib/text/name-text';
import type { Words } from '@/lib/text/words';

const made = new WeakMap<Ledger, Map<string, Ledger>>();
const english = new WeakMap<Ledger, Ledger>();

/**
 * A ledger whose series, forces, places, events and charts have the names of a language. Nothing else of it changes:
 * figures, documents and what they say stay as they are. Made once for each.
 */
export function ledgerInWords(ledger: Ledger, say: Words): Ledger {
  if (say.language === 'en') return ledger;
  const kept = made.get(ledger) ?? new Map<string, Ledger>();
  made.set(ledger, kept);
  const inWords = kept.get(say.language) ?? toWords(ledger, say);
  kept.set(say.language, inWords);
  english.set(inWords, ledger);
  return inWords;
}

/** The ledger as it is, from which all is made that goes out in English. */
export function ledgerInEnglish(ledger: Ledger): Ledger {
  return english.get(ledger) ?? ledger;
}

/** The same of as much of a ledger as a list has. */
export function listedInWords(ledger: ListedLedger, say: Words): ListedLedger {
  return say.language === 'en' ? ledger : { ...ledger, ...recordsInWords(ledger, say) };
}

function recordsInWords(
  { series, forces, places }: Pick<Ledger, 'series' | 'forces' | 'places'>,
  say: Words,
) {
  return {
    series: mapped(series, (each) => ({ ...each, title: named(say, 'series', each.id, each.title) })),
    forces: mapped(forces, (each) => ({ ...each, name: named(say, 'force', each.code, each.name) })),
    places: mapped(places, (each) => ({ ...each, name: named(say, 'place', each.code, each.name) })),
  };
}

function toWords(ledger: Ledger, say: Words): Ledger {
  const charts = mapped(ledger.charts, (chart) => chartInWords(chart, say));
  return {
    ...ledger,
    ...recordsInWords(ledger, say),
    charts,
    catalogue: catalogueInWords(ledger.catalogue, charts, say),
    events: mapped(ledger.events, (each) => ({ ...each, label: named(say, 'event', each.id, each.label) })),
    breaks: ledger.breaks.map((each) => ({ ...each, words: named(say, 'break', each.words, each.words) })),
  };
}

/** A chart of the catalogue under the name that a language gives it. */
export function chartInWords<
  Chart extends { slug: string; title: string; subtitle: string; caution: string },
>(chart: Chart, say: Words): Chart {
  return {
    ...chart,
    title: named(say, 'chartTitle', chart.slug, chart.title),
    subtitle: named(say, 'chartSubtitle', chart.slug, chart.subtitle),
    caution: named(say, 'chartCaution', chart.slug, chart.caution),
  };
}

function catalogueInWords(catalogue: Catalogue, charts: Ledger['charts'], say: Words): Catalogue {
  return {
    ...catalogue,
    charts: catalogue.charts.map((chart) => charts.get(chart.slug) ?? chart),
    headlines: catalogue.headlines.map((headline) => ({
      ...headline,
      label: named(say, 'headline', headline.figure, headline.label),
      words: named(say, 'headlineWords', headline.figure, headline.words),
    })),
  };
}

function mapped<Key, Item>(items: ReadonlyMap<Key, Item>, change: (item: Item) => Item): Map<Key, Item> {
  return new Map([...items].map(([key, item]) => [key, change(item)]));
}
