import type { ReactNode, Ref } from 'react';
import { useWords } from '#words';
import type { Words } from '@/lib/text/words';
import { moved } from '@/lib/view/compose';
import { chartsOf, withCharts } from '@/lib/view/dashboard';
import type { Editing, Step } from './editing';
import { StepLink } from './step-link';

interface Props extends Editing {
  /** What a row is dragged by, where it can be. */
  readonly handle?: (slug: string) => ReactNode;
  /** The order that is seen while a row is dragged. */
  readonly order?: readonly string[];
  readonly held?: string | null;
  readonly list?: Ref<HTMLOListElement>;
}

const BUTTON =
  'inline-flex size-8 items-center justify-center rounded border border-hairline no-underline hover:border-ink';

/** The charts of a dashboard in their order, each to be moved and taken out. */
export function ChartRows({ handle, order, held, list, ...editing }: Props) {
  const say = useWords();
  const { view, catalogue, home, take } = editing;
  const charts = chartsOf(view, home);
  const titleOf = (slug: string) => catalogue.find((each) => each.slug === slug)?.title ?? slug;
  const seen = order ?? charts;
  return (
    <ol ref={list} className="flex flex-col" aria-label={say('compose.chartsOfThisDashboard')}>
      {charts.map((slug, index) => (
        <li
          key={slug}
          // While a row is dragged it stays where it is in the page, and is only seen elsewhere.
          style={order && { order: order.indexOf(slug) }}
          className={`flex items-center gap-2 border-t border-hairline py-1 ${held === slug ? 'bg-raised' : ''}`}
          data-row={slug}
        >
          {handle?.(slug)}
          <span className="w-4 shrink-0 text-right text-sm text-muted" aria-hidden="true">
            {seen.indexOf(slug) + 1}
          </span>
          <span className="min-w-0 grow text-sm">{titleOf(slug)}</span>
          <span className="grid shrink-0 grid-cols-[repeat(3,2rem)] gap-1">
            {index > 0 ? (
              <StepLink
                step={moveStep(editing, { slug, place: index - 1, title: titleOf(slug) }, say)}
                take={take}
                label={say('compose.moveUp', { title: titleOf(slug) })}
                name={`up-${slug}`}
                className={BUTTON}
              >
                <span aria-hidden="true">↑</span>
              </StepLink>
            ) : (
              <span />
            )}
            {index < charts.length - 1 ? (
              <StepLink
                step={moveStep(editing, { slug, place: index + 1, title: titleOf(slug) }, say)}
                take={take}
                label={say('compose.moveDown', { title: titleOf(slug) })}
                name={`down-${slug}`}
                className={BUTTON}
              >
                <span aria-hidden="true">↓</span>
              </StepLink>
            ) : (
              <span />
            )}
            {charts.length > 1 && (
              <StepLink
                step={removeStep(editing, { slug, title: titleOf(slug) }, say)}
                take={take}
                label={say('compose.takeOut', { title: titleOf(slug) })}
                name={`out-${slug}`}
                className={BUTTON}
              >
                <span aria-hidden="true">×</span>
              </StepLink>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface Moved {
  readonly slug: string;
  readonly place: number;
  readonly title: string;
}

/** A chart at another place of its dashboard. */
export function moveStep({ view, home }: Editing, { slug, place, title }: Moved, say: Words): Step {
  const charts = moved(chartsOf(view, home), slug, place);
  const up = place < chartsOf(view, home).indexOf(slug);
  return {
    to: withCharts(view, charts, home),
    said: say('compose.moved', { title, place: charts.indexOf(slug) + 1, count: charts.length }),
    focus: up ? [`up-${slug}`, `down-${slug}`] : [`down-${slug}`, `up-${slug}`],
  };
}

function removeStep({ view, home }: Editing, { slug, title }: Omit<Moved, 'place'>, say: Words): Step {
  const before = chartsOf(view, home);
  const charts = before.filter((each) => each !== slug);
  const next = charts[Math.min(before.indexOf(slug), charts.length - 1)];
  return {
    to: withCharts(view, charts, home),
    said: say('compose.takenOut', { title, count: charts.length }),
    focus: [`out-${next}`, `search`],
  };
}
