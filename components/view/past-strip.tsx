import { useWords } from '#words';
import { ChangeLists } from '@/components/changes/change-lists';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import type { ToldChanges } from '@/lib/export/told-changes';
import { changesText } from '@/lib/text/changes-text';
import type { PageStory } from './page-story';

const LINK = 'inline-flex min-h-6 items-center text-accent underline';

/** That a page is a view of the past, which one, what changed since, and how to leave it. */
export function PastStrip({ version, known }: Pick<PageStory, 'version' | 'known'>) {
  const say = useWords();
  if (!version && !known) return null;
  return (
    <aside
      aria-label={say('view.aViewOfThePast')}
      className="mb-4 border-l-4 border-event bg-raised px-3 py-2 text-sm print:border-l-0"
      data-past
    >
      {version && (
        <p>
          <Told message="view.pastVersion" version={version.date} b={(inside) => <strong>{inside}</strong>} />
        </p>
      )}
      {known?.words.map((words, index) => (
        <p key={words}>{index === 0 ? <strong>{words}</strong> : words}</p>
      ))}
      {version?.since && <Since told={version.since} />}
      <p className="flex flex-wrap gap-x-5 print:hidden">
        {version && (
          <PageLink className={LINK} href={version.url}>
            {say('view.showNewest', { version: version.newest })}
          </PageLink>
        )}
        {known && (
          <PageLink className={LINK} href={known.url}>
            {say('view.showAllThatIsKnown')}
          </PageLink>
        )}
      </p>
    </aside>
  );
}

function Since({ told }: { told: ToldChanges }) {
  const say = useWords();
  const { added, corrected, withdrawn, rows } = told.counts;
  if (added + corrected + withdrawn + rows === 0) return <p data-since>{say('view.sinceThisLinkWasMade')}</p>;
  return (
    <details data-since>
      <summary className="min-h-6">{say('view.since', { changes: changesText(told.counts, say) })}</summary>
      <div className="max-w-3xl pb-2">
        <ChangeLists told={told} level={2} />
      </div>
    </details>
  );
}
