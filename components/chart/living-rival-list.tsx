import { useWords } from '#words';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { LinesWhenOpened } from './lines-when-opened';

const load = () => import('./rival-lines').then(({ RivalLines }) => RivalLines);

/** Who said what wherever the chart shades a spread, made when a reader asks for it. */
export function LivingRivalList({ answer }: { answer: ChartAnswer }) {
  const say = useWords();
  const count = 'rivals' in answer.marks ? answer.marks.rivals.length : 0;
  if (count === 0) return null;
  return (
    <LinesWhenOpened
      answer={answer}
      summary={say('chart.whereDisagree', { count })}
      load={load}
      mark="data-rivals"
    />
  );
}
