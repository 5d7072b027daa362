import { useWords } from '#words';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { RivalLines } from './rival-lines';

/** Who said what wherever the chart shades a spread, on a page where nothing is made later. */
export function RivalList({ answer }: { answer: ChartAnswer }) {
  const say = useWords();
  const count = 'rivals' in answer.marks ? answer.marks.rivals.length : 0;
  if (count === 0) return null;
  return (
    <details className="mt-2 text-sm" data-rivals>
      <summary>{say('chart.whereDisagree', { count })}</summary>
      <RivalLines answer={answer} />
    </details>
  );
}
