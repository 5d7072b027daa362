import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { Words } from '@/lib/text/words';
import type { StrandStory } from './strand-story';

/** What stands on a page of strands, with the years that each is about. */
export function StrandIndex({ stories, label }: { stories: readonly StrandStory[]; label: string }) {
  const say = useWords();
  if (stories.length < 2) return null;
  return (
    <nav aria-label={label} className="mt-4 text-sm md:mt-0">
      <ul>
        {stories.map(({ id, name, lines }) => (
          <li key={id} className="border-b border-hairline py-1">
            <PageLink
              className="inline-flex min-h-6 items-center underline decoration-hairline hover:decoration-ink"
              href={`#${id}`}
            >
              {name}
            </PageLink>{' '}
            <span className="text-muted">
              {say('count.figure', { count: lines.length })}, {yearsOf(lines, say)}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "2001 to 2021"; "2014". */
function yearsOf(lines: StrandStory['lines'], say: Words): string {
  const years = lines
    .flatMap(({ figure: { asOf } }) => [asOf.earliest, asOf.latest])
    .map((day) => day.slice(0, 4));
  const sorted = [...new Set(years)].sort();
  const [first = '', last = first] = [sorted[0], sorted.at(-1)];
  return first === last ? first : say('date.fromTo', { from: first, to: last });
}
