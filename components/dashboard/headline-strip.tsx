import { useWords } from '#words';
import { SourceChip } from '@/components/sources/source-chip';
import { asOfText } from '@/lib/text/as-of-text';
import { hedgeText } from '@/lib/text/quantity-text';
import { HeadlineNumber } from './headline-number';
import type { HeadlineStory } from './headline-story';

/** The headline figures in small: still the first figures that a reader meets where the page is about other charts. */
export function HeadlineStrip({ stories }: { stories: readonly HeadlineStory[] }) {
  const say = useWords();
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-4 lg:grid-cols-4">
      {stories.map((story) => (
        <li key={story.figure.id} className="flex flex-col border-t border-hairline pt-1">
          <p className="text-xs text-muted">
            {story.label}, {asOfText(story.figure.asOf, say)}
          </p>
          <p className="mt-auto font-serif text-base sm:text-lg font-semibold whitespace-nowrap">
            {hedgeText(story.figure.quantity, say) && (
              <span className="font-sans text-xs font-normal text-muted">
                {hedgeText(story.figure.quantity, say)}{' '}
              </span>
            )}
            <HeadlineNumber story={story} />
          </p>
          <p className="text-xs">
            <SourceChip source={story.source} href={story.passage} />
          </p>
        </li>
      ))}
    </ul>
  );
}
