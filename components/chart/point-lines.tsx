import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { layerText } from '@/lib/chart/layer-texts';
import type { CompositionMarks } from '@/lib/chart/marks';
import { pointsOf } from '@/lib/chart/points-of';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { figureUrl } from '@/lib/view/urls';
import { pinned } from './pinned';
import { pointText } from './point-text';

const LIST = 'mt-1 max-w-3xl list-decimal pl-8';

/** The points of a chart in the order of time, each in full; of a composition its tables with their layers. */
export function PointLines({ answer }: { answer: ChartAnswer }) {
  const say = useWords();
  const { marks, chart } = answer;
  if (marks.kind === 'composition') return <TableLines marks={marks} answer={answer} />;
  return (
    <ol className={LIST} aria-label={say('chart.pointsOf', { title: chart.title })}>
      {pointsOf(marks).map((point) => (
        <li key={point.id} className="min-h-6">
          <PageLink
            className="underline decoration-hairline hover:decoration-ink"
            href={figureUrl(point.id, pinned(answer))}
          >
            {pointText(point, answer, say)}
          </PageLink>
        </li>
      ))}
    </ol>
  );
}

function TableLines({ marks, answer }: { marks: CompositionMarks; answer: ChartAnswer }) {
  const say = useWords();
  return (
    <ol className={LIST} aria-label={say('chart.tablesOf', { title: answer.chart.title })}>
      {marks.tables.map(({ source, time }, table) => (
        <li key={`${source} ${time}`} className="mb-2">
          {layerText(marks, { table, layer: null }, answer.sources, say)}
          <ul className="list-disc pl-5">
            {marks.layers.map(({ key }, layer) => (
              <li key={key}>{layerText(marks, { table, layer }, answer.sources, say)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
