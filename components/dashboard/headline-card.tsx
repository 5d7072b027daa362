import type { ReactNode } from 'react';
import { SourceChip } from '@/components/sources/source-chip';
import { StatusMark } from '@/components/ui/status-mark';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { hedgeText } from '@/lib/text/quantity-text';
import { chartUrl, figureUrl } from '@/lib/view/urls';
import { HeadlineNumber } from './headline-number';
import type { HeadlineStory } from './headline-story';

/** A headline figure: the number with its hedge, its date and status, its story, its source. */
export function HeadlineCard({ story }: { story: HeadlineStory }) {
  const { figure, source } = story;
  return (
    <article className="flex flex-col border-t-2 border-ink pt-2">
      <h3 className="text-sm text-muted">{story.label}</h3>
      <p className="text-sm sm:min-h-5 text-muted">{hedgeText(figure.quantity)}</p>
      <p className="font-serif text-2xl font-semibold whitespace-nowrap">
        <HeadlineNumber story={story} />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span>As of {asOfText(figure.asOf)}</span>
        <StatusMark status={figure.status} />
      </p>
      <p className="mt-1 mb-2 text-sm">{storyOf(story)}</p>
      <p className="mt-auto flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
        <SourceChip source={source} href={story.passage} />
        {story.rivals > 0 && (
          <a className="text-accent underline" href={`${figureUrl(figure.id, story.view)}#rivals`}>
            {countText(story.rivals, 'other disagrees', 'others disagree')}
          </a>
        )}
        <a className="text-accent underline" href={chartUrl(story.chart, story.view)}>
          Chart
        </a>
      </p>
    </article>
  );
}

function storyOf({ plan, outcome, words, view }: HeadlineStory): ReactNode {
  return (
    <>
      {plan && <>Planned by {asOfText(plan.asOf)}. </>}
      {outcome && (
        <a className="underline decoration-hairline hover:decoration-ink" href={figureUrl(outcome.id, view)}>
          Reached on {asOfText(outcome.asOf)}.
        </a>
      )}{' '}
      {words}
    </>
  );
}
