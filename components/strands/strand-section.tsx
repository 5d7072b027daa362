import { useWords } from '#words';
import { DrawnChart } from '@/components/chart/drawn-chart';
import { BreakList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import { Legend } from '@/components/chart/legend';
import { RivalList } from '@/components/chart/rival-list';
import { listOf } from '@/components/figures/table-of-figures';
import { WrittenFigures } from '@/components/figures/written-figures';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import type { View } from '@/lib/view/view';
import type { StrandStory } from './strand-story';

/** More rows than these are folded: the drawing and its words come first. */
const MOST_OPEN = 12;

/** The figures of one series, force and place: drawn over time where that tells something, and as a table. */
export function StrandSection({ story, view }: { story: StrandStory; view: View }) {
  const say = useWords();
  const { id, name, href, counts, lines, answer, ledger } = story;
  const figures = listOf(lines, { withForce: false, withSeries: false }, say);
  const table = <WrittenFigures json={JSON.stringify(figures)} view={view} caption={name} />;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="strand mt-10" data-strand={id}>
      <h2 id={`${id}-title`} className="font-serif text-lg font-semibold">
        <PageLink className="no-underline hover:underline" href={href}>
          {name}
        </PageLink>
      </h2>
      <p className="mb-2 max-w-3xl text-sm text-muted">
        <InEnglish>{counts}</InEnglish>
      </p>
      {answer && <Drawing answer={answer} />}
      {lines.length > MOST_OPEN ? (
        <details className="mt-3 text-sm">
          <summary className="font-semibold">{say('strands.asTable', { count: lines.length })}</summary>
          <div className="mt-1">{table}</div>
        </details>
      ) : (
        <div className="mt-3">{table}</div>
      )}
      <p className="mt-2 text-sm">
        <PageLink className="inline-flex min-h-6 items-center text-accent underline" href={ledger}>
          {say('strands.inLedger', { count: lines.length })}
        </PageLink>
      </p>
    </section>
  );
}

function Drawing({ answer }: { answer: ChartAnswer }) {
  return (
    <>
      <Legend answer={answer} />
      <DrawnChart answer={answer} scale="linear" events={false} small />
      <BreakList marks={answer.marks} answer={answer} />
      <RivalList answer={answer} />
      <InWords answer={answer} open={false} />
    </>
  );
}
