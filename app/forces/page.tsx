import type { Metadata } from 'next';
import { RecordList } from '@/components/strands/record-list';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { FORCE_KINDS } from '@/lib/model/lists';
import { listConcern } from '@/lib/query/concerns';
import { countBy } from '@/lib/query/count-by';
import { recordFigures } from '@/lib/query/record-figures';
import { dayText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { FORCE_KINDS_TEXT } from '@/lib/text/words';
import { forcesUrl, forceUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageMetadata } from '../link-preview';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';

export const metadata: Metadata = pageMetadata({
  title: 'Forces',
  description:
    'Whose troops Muster has figures of: states, missions, the Alliance and its readiness forces, each with all that was counted of it.',
  url: forcesUrl(),
  canonical: forcesUrl(),
});

export default async function Forces({ searchParams }: { searchParams: Query }) {
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.record);
  const { figures, first, known } = recordFigures(ledger, {}, view);
  const counts = countBy(figures, ({ force }) => force);
  const forces = [...ledger.forces.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">Forces</h1>
      <p className="mb-3 text-muted">
        {countText(forces.length, 'force')}: whose troops the figures are of, each with all that was counted
        of it.
      </p>
      <PageNotices
        {...pageStory({
          ledger,
          view,
          problems,
          urlAt: forcesUrl,
          concern: (ledgers) => listConcern(ledgers, 'forces'),
          known: { first, figures: known },
        })}
      />
      {FORCE_KINDS.map((kind) => (
        <PageSection key={kind} id={kind} title={FORCE_KINDS_TEXT[kind]}>
          <RecordList
            records={forces
              .filter((force) => force.kind === kind)
              .map(({ code, name, memberSince }) => ({
                key: code,
                name,
                href: forceUrl(code, view),
                words: memberSince ? `in NATO since ${dayText(memberSince.slice(0, 4))}` : '',
                figures: counts.get(code) ?? 0,
              }))}
          />
        </PageSection>
      ))}
    </>
  );
}
