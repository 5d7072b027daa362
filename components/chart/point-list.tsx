import { useWords } from '#words';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { LinesWhenOpened } from './lines-when-opened';

const load = () => import('./point-lines').then(({ PointLines }) => PointLines);

/** Every point of a chart as a list, each spoken in full: for those who do not want the arrow keys. */
export function PointList({ answer }: { answer: ChartAnswer }) {
  const say = useWords();
  if (answer.count === 0) return null;
  return (
    <LinesWhenOpened answer={answer} summary={say('chart.pointByPoint')} load={load} mark="data-points" />
  );
}
