import { pageWords } from '@/app/page-words';
import { RecordList } from '@/components/strands/record-list';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { FORCE_KINDS } from '@/lib/model/lists';
import { listConcern } from '@/lib/query/concerns';
import { countBy } from '@/lib/query/count-by';
import { recordFigures } from '@/lib/query/record-figures';
import { forcesUrl, forceUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { pageStory } from '../page-story';
import { type Query, readView } from '../read-view';
import { singlePage } from '../single-page';

export const generateMetadata = () =>
  singlePage({ title: 'page.forces', description: 'forcesPage.description', url: forcesUrl() });

export default async function Forces({ searchParams }: { searchParams: Query }) {
  const say = await pageWords();
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.record);
  const { figures, first, known } = recordFigures(ledger, {}, view);
  const counts = countBy(figures, ({ force }) => force);
  const forces = [...ledger.forces.values()].sort((a, b) => a.name.localeCompare(b.name, say.language));
  return (
    <>
      <h1 className="font-serif text-xl font-semibold">{say('common.forces')}</h1>
      <p className="mb-3 text-muted">{say('forcesPage.intro', { count: forces.length })}</p>
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: forcesUrl,
            concern: (ledgers) => listConcern(ledgers, 'forces'),
            known: { first, figures: known },
          },
          say,
        )}
      />
      {FORCE_KINDS.map((kind) => (
        <PageSection key={kind} id={kind} title={say(`forceKinds.${kind}`)}>
          <RecordList
            records={forces
              .filter((force) => force.kind === kind)
              .map(({ code, name, memberSince }) => ({
                key: code,
                name,
                href: forceUrl(code, view),
                words: memberSince ? say('forcesPage.inNatoSince', { year: memberSince.slice(0, 4) }) : '',
                figures: counts.get(code) ?? 0,
              }))}
          />
        </PageSection>
      ))}
    </>
  );
}
