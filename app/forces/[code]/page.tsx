import type { Metadata } from 'next';
import { pageWords } from '@/app/page-words';
import { Breadcrumbs } from '@/components/around/breadcrumbs';
import { Facts } from '@/components/figures/facts';
import { SourceList } from '@/components/sources/source-list';
import { DrawnIn } from '@/components/strands/drawn-in';
import { StrandIndex } from '@/components/strands/strand-index';
import { StrandSection } from '@/components/strands/strand-section';
import { DescribedData } from '@/components/ui/described-data';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { PageLink } from '@/components/words/page-link';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ForceCode } from '@/lib/model/ids';
import type { Force } from '@/lib/model/ledger-records';
import { forceConcern } from '@/lib/query/concerns';
import { chartsOfForce } from '@/lib/query/drawn-by';
import { recordFigures } from '@/lib/query/record-figures';
import { strandsOf } from '@/lib/query/strands';
import { dayText } from '@/lib/text/as-of-text';
import type { Words } from '@/lib/text/words';
import { chartUrl, figuresUrl, forcesUrl, forceUrl, sourceUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, UNDERSTOOD, type View } from '@/lib/view/view';
import { describedPage } from '../../described-page';
import { Elsewhere } from '../../elsewhere';
import { drawnPicture, type FoundPage, pageMetadata } from '../../link-preview';
import { pageStory } from '../../page-story';
import { type Query, readView } from '../../read-view';
import { sourcesOfLines } from '../../sources-of-lines';
import { strandStories } from '../../strand-stories';

interface Props {
  readonly params: Promise<{ code: string }>;
  readonly searchParams: Query;
}

async function read({ params, searchParams }: Props) {
  const code = (await params).code as ForceCode;
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.record);
  return { code, ledger, view, problems, force: ledger.forces.get(code) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const say = await pageWords();
  const { code, ledger, view, force } = await read(props);
  if (!force) return { title: say('forcesPage.title', { code }) };
  return pageMetadata(
    say,
    foundForce(ledger, force, view, say),
    drawnPicture(chartsOfForce(ledger, code), view, say),
  );
}

/** What the page says of itself where it is found. */
function foundForce(ledger: Ledger, { code, name }: Force, view: View, say: Words): FoundPage {
  const figures = ledger.figures.filter(({ force }) => force === code);
  const series = new Set(figures.map((figure) => ledger.series.get(figure.series)?.title));
  return {
    title: say('forcesPage.foundAs', { name }),
    description: say('forcesPage.found', {
      count: figures.length,
      name,
      series: [...series].slice(0, 3).join('; '),
      more: Math.max(series.size - 3, 0),
    }),
    url: forceUrl(code, view),
    canonical: forceUrl(code),
  };
}

export default async function ForcePage(props: Props) {
  const say = await pageWords();
  const { code, ledger, view, problems, force } = await read(props);
  if (!force) return <Elsewhere kind="forces" id={code} ledger={ledger} urlAt={forceUrl} view={view} />;
  const { figures, first, known } = recordFigures(ledger, { force: [code] }, view);
  const strands = strandsOf(ledger, figures);
  const stories = strandStories({ ledger, strands, view, page: 'force' }, say);
  const sources = sourcesOfLines(stories.flatMap(({ lines }) => lines));
  const accession = force.source && ledger.sources.get(force.source);
  return (
    <>
      <DescribedData data={describedPage(ledger, foundForce(ledger, force, view, say), [])} />
      <Breadcrumbs way={[{ name: say('page.forces'), href: forcesUrl(view) }, { name: force.name }]} />
      <h1 className="font-serif text-xl font-semibold">{force.name}</h1>
      <p className="mb-3 text-muted">
        {say('forcesPage.about', { count: figures.length, sources: sources.length })}
      </p>
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: (each) => forceUrl(code, each),
            concern: (ledgers) => forceConcern(ledgers, code),
            known: { first, figures: known },
          },
          say,
        )}
      />
      <div className="mt-4 grid gap-x-12 md:grid-cols-2">
        <div className="max-w-xl">
          <Facts
            facts={[
              [say('facts.kind'), say(`forceKind.${force.kind}`)],
              [
                say('facts.natoMember'),
                force.memberSince && (
                  <>
                    {say('forcesPage.since', { day: dayText(force.memberSince, say) })}
                    {accession && (
                      <>
                        {' '}
                        (
                        <PageLink className="text-accent underline" href={sourceUrl(accession.id, view)}>
                          {accession.publisher}
                        </PageLink>
                        )
                      </>
                    )}
                  </>
                ),
              ],
              [say('facts.code'), force.code],
              [
                say('facts.inLedger'),
                <PageLink
                  key="ledger"
                  className="inline-flex min-h-6 items-center text-accent underline"
                  href={figuresUrl({ ...DEFAULT_VIEW, force: [code], known: view.known, v: view.v })}
                >
                  {say('count.figure', { count: figures.length })}
                </PageLink>,
              ],
            ]}
          />
        </div>
        <StrandIndex stories={stories} label={say('forcesPage.whatIsCounted')} />
      </div>
      <PageSection id="drawn" title={say('common.whereItIsDrawn')}>
        <DrawnIn
          charts={chartsOfForce(ledger, code)}
          urlOf={(chart) =>
            chartUrl(chart.slug, {
              ...DEFAULT_VIEW,
              // Among the nations of a composition it may not be one of those that are drawn by name.
              force: chart.kind === 'composition' && force.kind === 'state' ? [code] : null,
              known: view.known,
              v: view.v,
            })
          }
        />
      </PageSection>
      {stories.map((story) => (
        <StrandSection key={story.id} story={story} view={view} />
      ))}
      <SourceList sources={sources} view={view} />
    </>
  );
}
