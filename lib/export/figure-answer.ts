import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { versionOf } from '@/lib/query/clocks';
import { historyOf } from '@/lib/query/history';
import { knownLedger, knownOfCount } from '@/lib/query/known-ledger';
import { seriesOf } from '@/lib/query/last-stood';
import { outcomeOf } from '@/lib/query/outcome-of';
import { rivalsOf } from '@/lib/query/rivals';
import type { View } from '@/lib/view/view';
import { figureToJson, passageAddressOf, seriesToJson, sourcesToJson, viewToJson } from './to-json';

/** One figure as the API and the list give it. */
export type FigureAnswer = ReturnType<typeof figureAnswer>;

/** One figure with its source, rivals and history, and of a plan what came of it. */
export function figureAnswer(ledger: Ledger, view: View, figure: Figure) {
  const rivals = rivalsOf(knownLedger(ledger, view.known), figure);
  const outcome = outcomeOf(ledger, figure, view);
  const { later, undated } = knownOfCount(ledger, figure, view);
  const series = seriesOf(ledger, figure.series);
  return {
    version: versionOf(ledger, view).date,
    view: viewToJson(view),
    hidden: { later, undated },
    figure: { ...figureToJson(figure), passage_url: passageAddressOf(ledger, figure) || null },
    series: series ? seriesToJson(series) : null,
    outcome: outcome && outcomeToJson(outcome),
    rivals: rivals.map(figureToJson),
    history: historyOf(figure),
    sources: sourcesToJson(ledger, [figure, ...rivals, ...deciding(outcome)]),
  };
}

function outcomeToJson({ outcome, openBecause, level, start, replacedBy, contrary }: PlanOutcome) {
  return {
    outcome,
    open_because: openBecause,
    level: level && figureToJson(level),
    start: start && figureToJson(start),
    replaced_by: replacedBy && figureToJson(replacedBy),
    contrary: contrary && figureToJson(contrary),
  };
}

/** The figures that decide what came of a plan. */
function deciding(outcome: PlanOutcome | null): Figure[] {
  if (!outcome) return [];
  const { level, start, replacedBy, contrary } = outcome;
  return [level, start, replacedBy, contrary].filter((figure) => figure !== null);
}
