import type { ReactNode } from 'react';
import { useWords } from '#words';
import { SourceChip } from '@/components/sources/source-chip';
import { StatusMark } from '@/components/ui/status-mark';
import { PageLink } from '@/components/words/page-link';
import { asOfText } from '@/lib/text/as-of-text';
import { hedgeText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import { chartUrl, figureUrl } from '@/lib/view/urls';
import { HeadlineNumber } from './headline-number';
import type { HeadlineStory } from './headline-story';

/** A headline figure: the number with its hedge, its date and status, its story, its source. */
export function HeadlineCard({ story }: { story: HeadlineStory }) {
  const say = useWords();
  const { figure, source } = story;
  return (
    <article className="flex flex-col border-t-2 border-ink pt-2">
      <h3 className="text-sm text-muted">{story.label}</h3>
      <p className="text-sm sm:min-h-5 text-muted">{hedgeText(figure.quantity, say)}</p>
      <p className="font-serif text-2xl font-semibold whitespace-nowrap">
        <HeadlineNumber story={story} />
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <span>{say('headline.asOf', { date: asOfText(figure.asOf, say) })}</span>
        <StatusMark status={figure.status} />
      </p>
      <p className="mt-1 mb-2 text-sm">{storyOf(story, say)}</p>
      <p className="mt-auto flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
        <SourceChip source={source} href={story.passage} />
        {story.rivals > 0 && (
          <PageLink className="text-accent underline" href={`${figureUrl(figure.id, story.view)}#rivals`}>
            {say('count.otherDisagrees', { count: story.rivals })}
          </PageLink>
        )}
        <PageLink className="text-accent underline" href={chartUrl(story.chart, story.view)}>
          {say('dashboard.chart')}
        </PageLink>
      </p>
    </article>
  );
}

function storyOf({ plan, outcome, words, view }: HeadlineStory, say: Words): ReactNode {
  return (
    <>
      {plan && <>{say('headline.planned', { date: asOfText(plan.asOf, say) })} </>}
      {outcome && (
        <PageLink
          className="underline decoration-hairline hover:decoration-ink"
          href={figureUrl(outcome.id, view)}
        >
          {say('headline.reached', { date: asOfText(outcome.asOf, say) })}
        </PageLink>
      )}{' '}
      {words}
    </>
  );
}
