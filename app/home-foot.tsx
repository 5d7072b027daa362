import { useWords } from '#words';
import { CompactChartList } from '@/components/dashboard/chart-list';
import { HowMade } from '@/components/dashboard/how-made';
import { NewestChanges } from '@/components/dashboard/newest-changes';
import { PageLink } from '@/components/words/page-link';
import { toldReports } from '@/lib/export/told-reports';
import type { Ledger } from '@/lib/ledger/ledger';
import { versionChanges } from '@/lib/query/changes';
import { chartsUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { chartsByTopic } from './charts-by-topic';

/** As many versions stand on the home page; all are on `/changes`. */
const NEWEST = 3;

/** Below the charts of the home page: the whole catalogue, how the figures are made, and what is new. */
export function HomeFoot({ ledger, view }: { ledger: Ledger; view: View }) {
  const say = useWords();
  const versions = versionChanges(ledger).slice(0, NEWEST);
  const open = toldReports(ledger, say).filter(({ status }) => status === 'reported').length;
  return (
    <div className="print:hidden">
      <section className="mt-16 border-t border-ink pt-4" aria-labelledby="catalogue">
        <h2 id="catalogue" className="font-serif text-lg font-semibold">
          <PageLink className="no-underline hover:underline" href={chartsUrl(view)}>
            {say('homePage.allCharts')}
          </PageLink>
        </h2>
        <div className="mt-2 gap-x-8 sm:columns-2 lg:columns-3">
          {chartsByTopic(ledger, view).map(({ topic, charts }) => (
            <div key={topic} className="mb-4">
              <h3 className="break-after-avoid text-sm text-muted">{say(`topic.${topic}`)}</h3>
              <CompactChartList charts={charts} />
            </div>
          ))}
        </div>
      </section>
      <div className="mt-12 grid gap-x-12 gap-y-10 md:grid-cols-2">
        <HowMade />
        <NewestChanges
          versions={versions.map(({ version, changes }) => ({
            date: version.date,
            note: version.note,
            counts: {
              added: changes.added.length,
              corrected: changes.corrected.length,
              withdrawn: changes.withdrawn.length,
              rows: changes.rows.length,
            },
          }))}
          reports={open}
          view={view}
        />
      </div>
    </div>
  );
}
