'use client';

import type { FormEvent } from 'react';
import { useWords } from '#words';
import { useReady } from '@/components/ui/use-ready';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { daysOf } from '@/lib/model/plain-date';
import { dayText } from '@/lib/text/as-of-text';
import { dayOfStop, stopOf } from '@/lib/view/known-stops';
import { inLanguage } from '@/lib/view/language-url';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { ChoiceLink } from './choice-link';
import { ControlGroup } from './control-group';
import { HiddenView } from './hidden-view';
import { KnownWords } from './known-words';
import { useDraft } from './use-draft';
import type { Go } from './use-view';

interface Props {
  readonly slug: string;
  readonly view: View;
  readonly answer: ChartAnswer;
  readonly go: Go;
}

/** "Known on": the chart as it could have been drawn on a day, by a slider over the days of publication or by date. */
export function KnownControl({ slug, view, answer, go }: Props) {
  const say = useWords();
  const ready = useReady();
  const days = answer.publications;
  const to = (known: string | null): View => ({ ...view, known, later: known === null ? null : view.later });
  const { draft, move, hold, release, drop } = useDraft<number>((stop) => go(to(dayOfStop(days, stop))));
  const stop = draft ?? stopOf(days, view.known);
  const day = draft === null ? view.known : dayOfStop(days, draft);
  const dayWords = day === null ? say('view.todayAll', { version: answer.version }) : dayText(day, say);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = String(new FormData(event.currentTarget).get('known') ?? '');
    go(to(daysOf(asked)?.earliest === asked ? asked : null));
  };
  return (
    <div className="flex flex-col gap-1 text-sm">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <form
          action={inLanguage(say.language, chartUrl(slug))}
          onSubmit={submit}
          className="flex flex-wrap items-center gap-x-1 gap-y-2"
          aria-label={say('common.knownOn')}
        >
          <HiddenView view={view} except={['known']} />
          <label className="text-muted">
            {say('common.knownOn')}{' '}
            <input
              key={view.known}
              type="date"
              name="known"
              required
              defaultValue={view.known ?? ''}
              className="h-8 rounded border border-hairline bg-ground px-2 text-ink"
            />
          </label>
          <button
            type="submit"
            aria-label={say('view.setDay')}
            className="min-h-8 rounded border border-hairline px-2 hover:border-ink"
          >
            {say('view.set')}
          </button>
          <ChoiceLink
            slug={slug}
            label={say('view.today')}
            current={view.known === null}
            to={to(null)}
            go={go}
          />
        </form>
        {days.length > 0 && (
          <input
            type="range"
            disabled={!ready}
            min={0}
            max={days.length}
            value={stop}
            aria-label={say('view.knownOnByDaysOf')}
            aria-valuetext={dayWords}
            onChange={(event) => move(event.target.valueAsNumber)}
            onPointerDown={hold}
            onPointerUp={release}
            onPointerCancel={drop}
            className="h-8 min-w-40 flex-1 accent-[var(--us)] noscript:hidden"
          />
        )}
        {days.length > 0 && (
          <span className="w-38 text-muted noscript:hidden" aria-hidden="true">
            {day !== null ? dayText(day, say) : say(draft === null ? 'view.byPublication' : 'view.today')}
          </span>
        )}
      </div>
      {view.known !== null && (
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <KnownWords answer={answer} />
          <ControlGroup label={say('view.publishedSince')}>
            <ChoiceLink
              slug={slug}
              label={say('view.hidden')}
              current={view.later !== 'on'}
              to={{ ...view, later: null }}
              go={go}
            />
            <ChoiceLink
              slug={slug}
              label={say('view.inGrey')}
              current={view.later === 'on'}
              to={{ ...view, later: 'on' }}
              go={go}
            />
          </ControlGroup>
        </div>
      )}
    </div>
  );
}
