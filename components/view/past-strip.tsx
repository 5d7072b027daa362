import { ChangeLists } from '@/components/changes/change-lists';
import type { ToldChanges } from '@/lib/export/told-changes';
import { changesText } from '@/lib/text/changes-text';
import type { PageStory } from './page-story';

const LINK = 'inline-flex min-h-6 items-center text-accent underline';

/** That a page is a view of the past, which one, what changed since, and how to leave it. */
export function PastStrip({ version, known }: Pick<PageStory, 'version' | 'known'>) {
  if (!version && !known) return null;
  return (
    <aside
      aria-label="A view of the past"
      className="mb-4 border-l-4 border-event bg-raised px-3 py-2 text-sm print:border-l-0"
      data-past
    >
      {version && (
        <p>
          <strong>The ledger as recorded in version {version.date}.</strong> It is not the newest.
        </p>
      )}
      {known?.words.map((words, index) => (
        <p key={words}>{index === 0 ? <strong>{words}</strong> : words}</p>
      ))}
      {version?.since && <Since told={version.since} />}
      <p className="flex flex-wrap gap-x-5 print:hidden">
        {version && (
          <a className={LINK} href={version.url}>
            Show the newest version, {version.newest}
          </a>
        )}
        {known && (
          <a className={LINK} href={known.url}>
            Show all that is known today
          </a>
        )}
      </p>
    </aside>
  );
}

function Since({ told }: { told: ToldChanges }) {
  const { added, corrected, withdrawn, rows } = told.counts;
  if (added + corrected + withdrawn + rows === 0)
    return <p data-since>Since this link was made, nothing that this page shows has changed.</p>;
  return (
    <details data-since>
      <summary className="min-h-6">Since this link was made: {changesText(told.counts)}</summary>
      <div className="max-w-3xl pb-2">
        <ChangeLists told={told} level={2} />
      </div>
    </details>
  );
}
