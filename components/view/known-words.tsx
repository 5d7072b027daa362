import { useWords } from '#words';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { knownText } from '@/lib/text/known-text';

/** How much of a chart could be known on its day: of the answer that is drawn, so that words and chart agree. */
export function KnownWords({ answer }: { answer: ChartAnswer }) {
  const say = useWords();
  const { view, count, hidden } = answer;
  if (!view.known) return null;
  return (
    <p aria-live="polite" className="text-muted">
      {knownText({ day: view.known, count, later: hidden.later, undated: hidden.undated }, say)}
    </p>
  );
}
