import { useWords } from '#words';
import type { Words } from '@/lib/text/words';
import { type CatalogueEntry, chartsOf, withCharts } from '@/lib/view/dashboard';
import type { Editing, Step } from './editing';
import { StepLink } from './step-link';

/** Charts that are not on the dashboard, each a link to the dashboard with it at the end. */
export function AddList({ found, ...editing }: Editing & { found: readonly CatalogueEntry[] }) {
  const say = useWords();
  const { view, home, take } = editing;
  const charts = chartsOf(view, home);
  const absent = found.filter(({ slug }) => !charts.includes(slug));
  return (
    <ul className="max-h-72 overflow-y-auto border-b border-hairline" aria-label={say('compose.chartsToAdd')}>
      {absent.map((entry) => (
        <li key={entry.slug} className="border-t border-hairline">
          <StepLink
            step={addStep(editing, entry, say)}
            take={take}
            label={say('compose.add', { title: entry.title })}
            name={`add-${entry.slug}`}
            className="flex items-baseline gap-2 px-1 py-1.5 text-sm no-underline hover:bg-raised"
          >
            <span aria-hidden="true">+</span>
            <span>
              {entry.title} <span className="text-muted">{entry.subtitle}</span>
            </span>
          </StepLink>
        </li>
      ))}
    </ul>
  );
}

function addStep({ view, home }: Editing, { slug, title }: CatalogueEntry, say: Words): Step {
  const charts = [...chartsOf(view, home), slug];
  return {
    to: withCharts(view, charts, home),
    said: say('compose.added', { title, place: charts.length }),
    focus: ['search'],
  };
}
