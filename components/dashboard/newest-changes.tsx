import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { dayText } from '@/lib/text/as-of-text';
import { type ChangeCounts, changesText } from '@/lib/text/changes-text';
import { changesUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

interface Props {
  readonly versions: readonly {
    readonly date: string;
    readonly note: string;
    readonly counts: ChangeCounts;
  }[];
  /** How many reports that a figure is wrong wait for an answer. */
  readonly reports: number;
  readonly view: View;
}

/** The newest versions of the ledger, each with what it changed. */
export function NewestChanges({ versions, reports, view }: Props) {
  const say = useWords();
  return (
    <section aria-labelledby="newest">
      <h2 id="newest" className="font-serif text-lg font-semibold">
        {say('dashboard.newestChanges')}
      </h2>
      <ul className="mt-2 space-y-2 text-sm">
        {versions.map(({ date, note, counts }) => (
          <li key={date}>
            <PageLink
              className="underline decoration-hairline hover:decoration-ink"
              href={`${changesUrl(view)}#v-${date}`}
            >
              {dayText(date, say)}
            </PageLink>
            <span className="text-muted">: {changesText(counts, say)}.</span> <InEnglish>{note}</InEnglish>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <PageLink className="inline-flex min-h-6 items-center text-accent underline" href={changesUrl(view)}>
          {say('dashboard.allChanges', { count: reports })}
        </PageLink>
      </p>
    </section>
  );
}
