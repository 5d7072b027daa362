'use client';

import { useWords } from '#words';
import { useAnswerAhead } from '@/components/chart/use-chart-answer';
import { useReady } from '@/components/ui/use-ready';
import type { CompositionMarks } from '@/lib/chart/marks';
import { asOfText } from '@/lib/text/as-of-text';
import { inLanguage } from '@/lib/view/language-url';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { ChoiceLink } from './choice-link';
import { HiddenView } from './hidden-view';
import { useDraft } from './use-draft';
import { usePlay } from './use-play';
import type { Go } from './use-view';

interface Props {
  readonly slug: string;
  readonly marks: CompositionMarks;
  readonly view: View;
  /** Whether the table of the view is still on its way. */
  readonly loading: boolean;
  readonly go: Go;
}

/** The date of the ranking: one of the tables, by list, by slider, step by step or played through. */
export function SnapshotForm({ slug, marks, view, loading, go }: Props) {
  const say = useWords();
  const ready = useReady();
  const ahead = useAnswerAhead(slug);
  const { tables, snapshot } = marks;
  const shown = snapshot?.table ?? 0;
  const newest = tables.length - 1;
  const to = (index: number): View => ({
    ...view,
    at: index >= newest ? null : (tables[index]?.date.latest ?? null),
  });
  const { playing, play, pause } = usePlay({
    count: tables.length,
    index: shown,
    loading,
    show: (index, how) => go(to(index), how),
    prepare: (index) => ahead(to(index)),
  });
  const choose = (index: number) => {
    pause();
    if (index !== shown) go(to(index));
  };
  const { draft, move, hold, release, drop } = useDraft<number>(choose);
  if (!snapshot) return null;
  const dateOf = (index: number) => asOfText(tables[index]?.date ?? tables[0]?.date ?? NO_DATE, say);
  const step = (label: string, index: number) => (
    <ChoiceLink slug={slug} label={label} current={false} to={to(index)} go={() => choose(index)} />
  );
  return (
    <form
      action={inLanguage(say.language, chartUrl(slug))}
      className="mb-2 flex flex-wrap items-center gap-2 text-sm"
      aria-label={say('view.dateOfTheRanking')}
      onSubmit={(event) => event.preventDefault()}
    >
      <HiddenView view={view} except={['at']} />
      <label className="text-muted">
        {say('view.rankedOn')}{' '}
        <select
          key={snapshot.table}
          name="at"
          defaultValue={tables[snapshot.table]?.date.latest}
          onChange={(event) => choose(tables.findIndex(({ date }) => date.latest === event.target.value))}
          className="h-8 rounded border border-hairline bg-ground px-2 text-ink"
        >
          {tables.map(({ date }) => (
            <option key={date.edtf} value={date.latest}>
              {asOfText(date, say)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit">{say('common.show')}</button>
      </noscript>
      {tables.length > 1 && (
        <>
          <button
            type="button"
            disabled={!ready}
            onClick={playing ? pause : play}
            aria-label={playing ? say('view.pause') : say('view.playThrough', { count: tables.length })}
            className="min-h-8 w-20 rounded border border-hairline px-2 hover:border-ink noscript:hidden"
          >
            {say(playing ? 'view.pause' : 'view.play')}
          </button>
          <input
            type="range"
            disabled={!ready}
            min={0}
            max={newest}
            value={draft ?? shown}
            aria-label={say('view.tableOfTheRanking')}
            aria-valuetext={dateOf(draft ?? shown)}
            onChange={(event) => move(event.target.valueAsNumber)}
            onPointerDown={hold}
            onPointerUp={release}
            onPointerCancel={drop}
            className="h-8 min-w-40 flex-1 accent-[var(--us)] noscript:hidden"
          />
          <span className="w-36 text-muted noscript:hidden" aria-hidden="true">
            {dateOf(draft ?? shown)}
          </span>
        </>
      )}
      {/* Always there, so that nothing moves under the pointer at either end. */}
      <span className={shown > 0 ? '' : 'invisible'}>
        {step(say('view.earlier'), Math.max(shown - 1, 0))}
      </span>
      <span className={shown < newest ? '' : 'invisible'}>
        {step(say('view.later'), Math.min(shown + 1, newest))}
      </span>
    </form>
  );
}

const NO_DATE = { edtf: '', earliest: '', latest: '', approximate: false };
