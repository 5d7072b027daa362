import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { versionOf } from '@/lib/query/clocks';
import { historyOf } from '@/lib/query/history';
import { knownLedger, knownOfCount } from '@/lib/query/known-ledger';
import { seriesOf } from '@/lib/query/last-stood';
import { rivalsOf } from '@/lib/query/rivals';
import type { View } from '@/lib/view/view';
import { figureToJson, passageAddressOf, seriesToJson, sourcesToJson, viewToJson } from './to-json';

/** One figure as the API and the list give it. */
export type FigureAnswer = ReturnType<typeof figureAnswer>;

/** One figure with its source, rivals and history. */
export function figureAnswer(ledger: Ledger, view: View, figure: Figure) {
  const rivals = rivalsOf(knownLedger(ledger, view.known), figure);
  const { later, undated } = knownOfCount(ledger, figure, view);
  const series = seriesOf(ledger, figure.series);
  return {
    version: versionOf(ledger, view).date,
    view: viewToJson(view),
    hidden: { later, undated },
    figure: { ...figureToJson(figure), passage_url: passageAddressOf(ledger, figure) || null },
    series: series ? seriesToJson(series) : null,
    rivals: rivals.map(figureToJson),
    history: historyOf(figure),
    sources: sourcesToJson(ledger, [figure, ...rivals]),
  };
}
