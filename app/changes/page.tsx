import type { Metadata } from 'next';
import { ReportList } from '@/components/changes/report-list';
import { VersionSection } from '@/components/changes/version-section';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { toldChanges } from '@/lib/export/told-changes';
import { toldReports } from '@/lib/export/told-reports';
import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { versionChanges } from '@/lib/query/changes';
import { countText } from '@/lib/text/number-text';
import { changesUrl, correctionsApiUrl, diffUrl, feedUrl, versionsApiUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageMetadata } from '../link-preview';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';

export const metadata: Metadata = pageMetadata({
  title: 'Changes',
  description:
    'Every version of Muster’s figures: what was added, corrected and withdrawn, each with its reason.',
  url: changesUrl(),
  canonical: changesUrl(),
});

export default async function ChangesPage({ searchParams }: { searchParams: Query }) {
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.versions);
  const versions = versionsOf(ledger);
  return (
    <div className="max-w-3xl">
      <h1 className="font-serif text-xl font-semibold">Changes</h1>
      <p className="mb-3 text-muted">
        {countText(versions.length, 'version')} of the ledger, newest first. Nothing in a version is ever
        edited: what is wrong is withdrawn in a later one, with a reason, and the right figure added.
      </p>
      <p className="mb-4 flex flex-wrap gap-x-5 text-sm">
        <a
          className="inline-flex min-h-6 items-center underline"
          href={feedUrl()}
          type="application/atom+xml"
        >
          Feed (Atom)
        </a>
        <a className="inline-flex min-h-6 items-center underline" href={versionsApiUrl(view)}>
          JSON
        </a>
        <a className="inline-flex min-h-6 items-center underline" href="/methods#versions">
          What versions are
        </a>
      </p>
      <PageNotices {...pageStory({ ledger, view, problems, urlAt: changesUrl })} />
      <div className="mb-8">
        <PageSection id="reports" title="Reported by readers">
          <p className="mb-2 text-sm text-muted">
            What somebody holds to be wrong, and what became of it: confirmed or rejected with a reason, and
            put right in a version.{' '}
            <a className="inline-flex min-h-6 items-center underline" href={correctionsApiUrl()}>
              JSON
            </a>
          </p>
          <ReportList reports={toldReports(ledger)} />
        </PageSection>
      </div>
      {versions.map((version) => (
        <VersionSection key={version.date} {...version} />
      ))}
    </div>
  );
}

/** The versions of a ledger in words. What the first one added is the whole ledger of then. */
function versionsOf(ledger: Ledger) {
  const all = versionChanges(ledger);
  return all.map(({ version, figures, sources, changes }, index) => {
    const before = all[index + 1]?.version;
    return {
      ...version,
      figures,
      sources,
      told: toldChanges(ledgerAt(ledger, version.date), before ? changes : { ...changes, rows: [] }),
      difference: before ? diffUrl({ from: before.date, to: version.date }) : null,
    };
  });
}
