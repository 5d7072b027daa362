'use client';

import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react';
import { useWords } from '#words';
import { FigureHeading } from '@/components/figures/figure-heading';
import { NotCome } from '@/components/ui/not-come';
import { PageLink } from '@/components/words/page-link';
import type { FigureAnswer } from '@/lib/export/figure-answer';
import { figureFromJson, sourceFromJson } from '@/lib/export/from-json';
import { named } from '@/lib/text/name-text';
import type { ListView } from '@/lib/view/read-list-view';
import { figureUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';
import type { ListLine } from './list-line';
import { ListLink } from './list-link';
import { PanelStory } from './panel-story';
import { useFigureAnswer } from './use-figure-answer';

export interface PanelHandle {
  readonly focus: () => void;
}

interface Props {
  readonly ref: Ref<PanelHandle>;
  readonly id: string;
  /** What the list knows of it: drawn at once, while the rest is on its way. */
  readonly line: ListLine | undefined;
  readonly first: FigureAnswer | null;
  readonly asked: ListView;
  readonly onClose: () => void;
}

/** One figure beside the list: its number and dates at once, its words and rivals when they have come. */
export function FigurePanel({ ref, id, line, first, asked, onClose }: Props) {
  const say = useWords();
  const { v, known } = asked.view;
  const clocks = { ...DEFAULT_VIEW, v, known };
  const { data, error, mutate } = useFigureAnswer(id, clocks, first);
  const panel = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => panel.current?.focus() }));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const source = data?.sources[data.figure.source];
  const figure = line?.figure ?? (data && figureFromJson(data.figure));
  const names = [
    line?.series?.title ?? (data?.series && named(say, 'series', data.series.id, data.series.title)),
    line?.force?.name,
  ];
  const counted = names.filter((name) => name !== undefined).join(' · ');
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={say('ledger.theFigure')}
      onKeyDown={onKeyDown}
      className="fixed inset-x-0 bottom-0 z-30 max-h-[75vh] overflow-y-auto overscroll-contain border-t-2 border-ink bg-ground px-4 pb-6 focus:outline-none lg:static lg:z-auto lg:max-h-[max(78vh,28rem)] lg:border-t-0 lg:border-l lg:border-hairline lg:py-0 lg:pr-1 print:static print:max-h-none"
      data-panel={id}
    >
      <div className="sticky top-0 z-10 -mx-4 mb-2 flex items-center justify-between gap-3 bg-ground px-4 py-1 text-sm lg:mx-0 lg:px-0">
        <PageLink
          className="inline-flex min-h-8 items-center text-accent underline"
          href={figureUrl(id, clocks)}
        >
          {say('ledger.thePageOfThisFigure')}
        </PageLink>
        <ListLink
          to={{ ...asked, choices: { ...asked.choices, open: null } }}
          go={onClose}
          label={say('ledger.closeTheFigure')}
          className="inline-flex size-8 items-center justify-center rounded border border-hairline no-underline hover:border-ink"
        >
          <span aria-hidden="true">×</span>
        </ListLink>
      </div>
      {figure && (
        <FigureHeading
          figure={figure}
          counted={counted}
          unit={line?.series?.unit ?? data?.series?.unit ?? ''}
          source={line?.source ?? (source && sourceFromJson(source))}
          level={2}
        />
      )}
      {data?.figure.id === id && (
        <PanelStory answer={data} force={line?.force} place={line?.place?.name} clocks={clocks} />
      )}
      {!data && !error && (
        <p role="status" className="mt-4 text-sm text-muted">
          {say('ledger.itsWordsAndRivalsAre')}
        </p>
      )}
      {error && !data && (
        <NotCome words={say('ledger.restNotCome')} retry={() => mutate()} className="mt-4" />
      )}
    </aside>
  );
}
