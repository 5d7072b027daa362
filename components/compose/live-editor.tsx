'use client';

import { type FormEvent, useState } from 'react';
import { useWords } from '#words';
import { RangeForm } from '@/components/view/range-form';
import { findCharts } from '@/lib/view/compose';
import { chartsOf } from '@/lib/view/dashboard';
import { readTitle } from '@/lib/view/dashboard-title';
import { inLanguage } from '@/lib/view/language-url';
import { homeUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { AddList } from './add-list';
import { ChartRows, moveStep } from './chart-rows';
import type { Editing } from './editing';
import { EditorFrame } from './editor-frame';
import { RangeChoices } from './range-choices';
import { TitleFields } from './title-fields';
import { useDragRows } from './use-drag-rows';
import { useSteps } from './use-steps';

type Props = Omit<Editing, 'take'> & { readonly go: (view: View) => void };

/** The editor that is alive: every step is taken at once, said, and one step of the history. */
export function LiveEditor({ go, ...given }: Props) {
  const say = useWords();
  const { root, said, take } = useSteps(go);
  const editing = { ...given, take };
  const { view, catalogue, home } = given;
  const charts = chartsOf(view, home);
  const titleOf = (slug: string) => catalogue.find((each) => each.slug === slug)?.title ?? slug;
  const { list, handle, held, order } = useDragRows(charts, (slug, place) =>
    take({ ...moveStep(editing, { slug, place, title: titleOf(slug) }, say), focus: [] }),
  );
  const [asked, setAsked] = useState('');
  const found = findCharts(catalogue, asked);
  const absent = found.filter(({ slug }) => !charts.includes(slug)).length;
  return (
    <div ref={root}>
      <EditorFrame
        title={<TitleForm {...editing} take={take} />}
        charts={
          <>
            <ChartRows
              {...editing}
              list={list}
              held={held}
              order={order}
              handle={(slug) => (
                <span
                  {...handle(slug)}
                  className="flex size-8 shrink-0 cursor-grab touch-none items-center justify-center text-muted select-none active:cursor-grabbing"
                  data-handle={slug}
                  aria-hidden="true"
                >
                  <svg width="10" height="16" fill="currentColor" aria-hidden="true">
                    {[2, 8, 14].map((y) =>
                      [2, 8].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.5" />),
                    )}
                  </svg>
                </span>
              )}
            />
            <p role="status" className="mt-1 min-h-5 text-muted">
              {said}
            </p>
          </>
        }
        add={
          <>
            <input
              type="search"
              value={asked}
              onChange={(event) => setAsked(event.target.value)}
              aria-label={say('compose.searchTheCatalogue')}
              placeholder={say('compose.searchByWords')}
              autoComplete="off"
              data-step="search"
              className="mb-1 h-8 w-full rounded border border-hairline bg-ground px-2 text-ink"
            />
            <AddList {...editing} found={found} />
            <p role="status" className="mt-1 text-muted">
              {absent === 0 ? say('compose.noneFound') : say('compose.toAdd', { count: absent })}
            </p>
          </>
        }
        range={
          <>
            <RangeChoices {...editing} />
            <RangeForm action={homeUrl()} view={view} own={NO_RANGE} go={go} />
          </>
        }
      />
    </div>
  );
}

const NO_RANGE = { from: null, to: null };

function TitleForm({ view, take }: Required<Pick<Editing, 'view' | 'take'>>) {
  const say = useWords();
  const [wrong, setWrong] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readTitle(String(new FormData(event.currentTarget).get('title') ?? ''));
    if ('message' in read) return setWrong(say(`fault.${read.fault.why}`, read.fault.values));
    setWrong('');
    const said = read.title === null ? say('compose.noTitle') : say('compose.titled', { title: read.title });
    take({ to: { ...view, title: read.title }, said, focus: ['title'] });
  };
  return (
    <form
      action={inLanguage(say.language, homeUrl())}
      onSubmit={submit}
      className="flex flex-wrap items-center gap-2"
      aria-label={say('compose.title')}
    >
      <TitleFields view={view} />
      {wrong && (
        <p role="alert" className="w-full text-warning">
          {wrong}
        </p>
      )}
    </form>
  );
}
