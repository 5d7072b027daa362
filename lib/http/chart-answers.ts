import { LRUCache } from 'lru-cache';
import { buildChartAnswer, type ChartAnswer } from '@/lib/export/chart-answer';
import { ledgerInEnglish } from '@/lib/export/ledger-in-words';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { chartDataUrl } from '@/lib/view/urls';
import { PAGE_ONLY, type View } from '@/lib/view/view';
import { ledgerOfVersion } from './asked-ledger';

/** Characters of JSON that all kept answers have together; what they are made of in memory is about three times that. */
const KEPT = 8 * 1024 * 1024;

// Next bundles routes and pages apart; only globalThis is one a process.
const holder = globalThis as { musterCharts?: LRUCache<string, ChartAnswer> };
holder.musterCharts ??= new LRUCache({ maxSize: KEPT, sizeCalculation: weigh });
const answers = holder.musterCharts;

function weigh(answer: ChartAnswer): number {
  return JSON.stringify(answer).length;
}

/** A chart's answer, which is in English whatever the ledger's names are, for its page and for the API: made once for both, and the last ones are kept, bounded by their size. */
export function chartAnswer(named: Ledger, { slug }: Pick<ChartDefinition, 'slug'>, view: View): ChartAnswer {
  const ledger = ledgerInEnglish(named);
  const chart = ledger.charts.get(slug);
  if (!chart) throw new Error(`The chart ${slug} is not in the catalogue of this version.`);
  const { date, sha256 } = ledger.newest;
  const key = `${date} ${sha256} ${chartDataUrl(chart.slug, view)}`;
  const kept = answers.get(key);
  if (kept) return kept;
  // How a page shows a chart is no part of its answer.
  const made = buildChartAnswer(ledger, chart, { ...view, ...PAGE_ONLY });
  answers.set(key, made);
  return made;
}

/** The answer of a chart by its name, of the version that the view says; nothing where there is no such chart. */
export function answerOf(slug: string, view: View): ChartAnswer | undefined {
  const ledger = ledgerOfVersion(view.v);
  const chart = ledger.charts.get(slug as ChartSlug);
  return chart && chartAnswer(ledger, chart, view);
}
