import { pageWords } from '@/app/page-words';
import { ReportList } from '@/components/changes/report-list';
import { VersionSection } from '@/components/changes/version-section';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { PageLink } from '@/components/words/page-link';
import { toldChanges } from '@/lib/export/told-changes';
import { toldReports } from '@/lib/export/told-reports';
import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { versionChanges } from '@/lib/query/changes';
import type { Words } from '@/lib/text/words';
import { changesUrl, correctionsApiUrl, diffUrl, feedUrl, versionsApiUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';
import { singlePage } from '../single-page';

export const generateMetadata = () =>
  singlePage({ title: 'page.changes', description: 'changesPage.description', url: changesUrl() });

export default async function ChangesPage({ searchParams }: { searchParams: Query }) {
  const say = await pageWords();
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.versions);
  const versions = versionsOf(ledger, say);
  return (
    <div className="max-w-3xl">
      <h1 className="font-serif text-xl font-semibold">{say('changesPage.changes')}</h1>
      <p className="mb-3 text-muted">{say('changesPage.intro', { count: versions.length })}</p>
      <p className="mb-4 flex flex-wrap gap-x-5 text-sm">
        <PageLink
          className="inline-flex min-h-6 items-center underline"
          href={feedUrl()}
          type="application/atom+xml"
        >
          {say('changesPage.feedAtom')}
        </PageLink>
        <PageLink className="inline-flex min-h-6 items-center underline" href={versionsApiUrl(view)}>
          JSON
        </PageLink>
        <PageLink className="inline-flex min-h-6 items-center underline" href="/methods#versions">
          {say('changesPage.whatVersionsAre')}
        </PageLink>
      </p>
      <PageNotices {...pageStory({ ledger, view, problems, urlAt: changesUrl }, say)} />
      <div className="mb-8">
        <PageSection id="reports" title={say('common.reportedByReaders')}>
          <p className="mb-2 text-sm text-muted">
            {say('changesPage.reported')}{' '}
            <PageLink className="inline-flex min-h-6 items-center underline" href={correctionsApiUrl()}>
              JSON
            </PageLink>
          </p>
          <ReportList reports={toldReports(ledger, say)} />
        </PageSection>
      </div>
      {versions.map((version) => (
        <VersionSection key={version.date} {...version} />
      ))}
    </div>
  );
}

/** The versions of a ledger in words. What the first one added is the whole ledger of then. */
function versionsOf(ledger: Ledger, say: Words) {
  const all = versionChanges(ledger);
  return all.map(({ version, figures, sources, changes }, index) => {
    const before = all[index + 1]?.version;
    return {
      ...version,
      figures,
      sources,
      told: toldChanges(ledgerAt(ledger, version.date), before ? changes : { ...changes, rows: [] }, say),
      difference: before ? diffUrl({ from: before.date, to: version.date }) : null,
    };
  });
}
