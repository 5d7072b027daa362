'use client';

import { type ComponentType, useState } from 'react';
import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

type Lines = ComponentType<{ readonly answer: ChartAnswer }>;

/**
 * Every point of a chart as a list, each spoken in full: for those who do not want the arrow keys. It is made when it is
 * opened, for a home page would be twice as long with it; without JavaScript the table says the same.
 */
export function PointList({ answer }: { answer: ChartAnswer }) {
  const say = useWords();
  const [Lines, setLines] = useState<Lines | null>(null);
  if (answer.count === 0) return null;
  const open = () => {
    import('./point-lines').then(
      ({ PointLines }) => setLines(() => PointLines),
      // The link to the table stays.
      () => {},
    );
  };
  return (
    <details className="mt-2 text-sm" onToggle={open} data-points>
      <summary>{say('chart.pointByPoint')}</summary>
      {Lines ? (
        <Lines answer={answer} />
      ) : (
        <p className="mt-1">
          <PageLink
            className="text-accent underline"
            href={chartUrl(answer.chart.slug, { ...DEFAULT_VIEW, ...answer.view, tab: 'table' })}
          >
            {say('chart.theFiguresOfThisChart')}
          </PageLink>
        </p>
      )}
    </details>
  );
}
