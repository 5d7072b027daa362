import type { ChartAnswer } from '@/lib/export/chart-answer';
import type { View } from '@/lib/view/view';

type AnswerOf = (slug: string, view: View) => ChartAnswer | undefined;

// Next bundles what reads the ledger and what draws the HTML apart; only globalThis is one for both.
const holder = globalThis as { musterServed?: AnswerOf };

/**
 * Lets the half of the server that draws the HTML ask the half that reads the ledger. As properties the answers would
 * stand in the page a second time, for a browser that needs one only once a reader means its chart.
 */
export function serveAnswers(answerOf: AnswerOf): void {
  holder.musterServed = answerOf;
}

/** The answer of a chart while the server draws it; in the browser nothing. */
export function servedAnswer(slug: string, view: View): ChartAnswer | undefined {
  return holder.musterServed?.(slug, view);
}
