'use client';

import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { chartUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

export type LinesOfChart = ComponentType<{ readonly answer: ChartAnswer }>;

interface Props {
  readonly answer: ChartAnswer;
  readonly summary: string;
  /** Their code, which is not asked for before; always the same function, or it is asked for again. */
  readonly load: () => Promise<LinesOfChart>;
  /** What the list is, for the addresses of a page. */
  readonly mark: 'data-points' | 'data-rivals';
}

/**
 * Lines of a chart that are made when a reader opens them: a home page would be twice as long with them. Without
 * JavaScript there is the link to the table, which says the same.
 */
export function LinesWhenOpened({ answer, summary, load, mark }: Props) {
  const say = useWords();
  const [Lines, setLines] = useState<LinesOfChart | null>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const make = useCallback(() => {
    if (!details.current?.open) return;
    load().then(
      (loaded) => setLines(() => loaded),
      // The link to the table stays.
      () => {},
    );
  }, [load]);
  // Opened before the page was alive: nobody tells React.
  useEffect(make, [make]);
  return (
    <details className="mt-2 text-sm" ref={details} onToggle={make} {...{ [mark]: true }}>
      <summary>{summary}</summary>
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
