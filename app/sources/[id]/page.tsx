import type { Metadata } from 'next';
import { pageWords } from '@/app/page-words';
import { Breadcrumbs } from '@/components/around/breadcrumbs';
import { WithdrawnList } from '@/components/changes/withdrawn-list';
import { Facts } from '@/components/figures/facts';
import { DocumentDates } from '@/components/sources/document-dates';
import { DocumentFigures } from '@/components/sources/document-figures';
import { WithdrawnSource } from '@/components/sources/withdrawn-source';
import { ReportLink } from '@/components/trust/report-link';
import { CitationBox } from '@/components/ui/citation-box';
import { DescribedData } from '@/components/ui/described-data';
import { PageSection } from '@/components/ui/page-section';
import { PageNotices } from '@/components/view/page-notices';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import { toldChanges } from '@/lib/export/told-changes';
import { reportAddress } from '@/lib/http/report-to';
import type { Ledger } from '@/lib/ledger/ledger';
import type { SourceId } from '@/lib/model/ids';
import type { Source } from '@/lib/model/ledger-records';
import { chartsDrawing } from '@/lib/query/charts-drawing';
import { publishedBy } from '@/lib/query/clocks';
import { sourceConcern } from '@/lib/query/concerns';
import { knownLedger } from '@/lib/query/known-ledger';
import { lastLookInto } from '@/lib/query/last-look';
import { sourceOf, withdrawnSource } from '@/lib/query/last-stood';
import { toldByDocument } from '@/lib/query/told-by-document';
import { asOfText } from '@/lib/text/as-of-text';
import { lookText } from '@/lib/text/passage-seen-text';
import type { Words } from '@/lib/text/words';
import { figuresApiUrl, sourcesUrl, sourceUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, UNDERSTOOD, type View } from '@/lib/view/view';
import { isWebAddress } from '@/lib/view/web-address';
import { pageCitation } from '../../citation';
import { describedPage } from '../../described-page';
import { Elsewhere } from '../../elsewhere';
import { figureLines } from '../../figure-lines';
import { drawnPicture, type FoundPage, pageMetadata } from '../../link-preview';
import { pageStory } from '../../page-story';
import { type Query, readView } from '../../read-view';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

async function findSource({ params, searchParams }: Props) {
  const { id } = await params;
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.source);
  return { id: id as SourceId, ledger, view, problems, source: sourceOf(ledger, id as SourceId) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const say = await pageWords();
  const { id, ledger, view, source } = await findSource(props);
  if (!source) return { title: say('sourcesPage.title', { id }) };
  const [first] = ledger.figuresBySource.get(id) ?? [];
  const drawn = first ? chartsDrawing(ledger, first) : [];
  return pageMetadata(say, foundSource(ledger, source, view, say), drawnPicture(drawn, view, say));
}

/** What the page says of itself where it is found. */
function foundSource({ figuresBySource }: Ledger, source: Source, view: View, say: Words): FoundPage {
  const figures = figuresBySource.get(source.id)?.length ?? 0;
  const date = source.published ? asOfText(source.published, say) : '';
  return {
    title: `${source.publisher}${say('list.colon')} ${source.title}`,
    description: say(date ? 'sourcesPage.foundDated' : 'sourcesPage.found', {
      title: source.title,
      publisher: source.publisher,
      date,
      count: figures,
    }),
    url: sourceUrl(source.id, view),
    canonical: sourceUrl(source.id),
  };
}

export default async function SourcePage(props: Props) {
  const say = await pageWords();
  const { id, ledger, view, problems, source } = await findSource(props);
  if (!source) return <Elsewhere kind="sources" id={id} ledger={ledger} urlAt={sourceUrl} view={view} />;
  const went = withdrawnSource(ledger, id);
  const wrong = withdrawnFiguresOf(ledger, id, say);
  const look = lastLookInto(source.id, ledger.verifications);
  const asked = { ...DEFAULT_VIEW, v: view.v, known: view.known, source: [source.id] };
  const told = toldByDocument(knownLedger(ledger, view.known), source.id);
  const lines = figureLines(ledger, told.figures);
  const carried = figureLines(ledger, told.carried);
  const isUnread = view.known !== null && !publishedBy(source, view.known);
  const dates = told.events.length + told.breaks.length + told.accessions.length;
  const citation = await pageCitation(ledger, { kind: 'source', source }, view);
  return (
    <>
      <DescribedData data={describedPage(ledger, foundSource(ledger, source, view, say), [source])} />
      <Breadcrumbs
        way={[{ name: say('page.sources'), href: sourcesUrl(view) }, { name: source.publisher }]}
      />
      <PageNotices
        {...pageStory(
          {
            ledger,
            view,
            problems,
            urlAt: (each) => sourceUrl(source.id, each),
            concern: (ledgers) => sourceConcern(ledgers, source.id),
            known: { first: source.published?.latest ?? null, figures: null, one: 'document' },
          },
          say,
        )}
      />
      {went && <WithdrawnSource withdrawn={went.withdrawn} why={went.withdrawnWhy} />}
      <p className="text-sm text-muted">{source.publisher}</p>
      <h1 className="mb-4 max-w-4xl font-serif text-xl font-semibold" lang={source.language}>
        {source.title}
      </h1>
      <div className="max-w-3xl">
        <Facts
          facts={[
            [say('facts.kind'), say(`sourceKind.${source.kind}`)],
            [say('facts.authors'), source.authors],
            [
              say('facts.published'),
              source.published ? asOfText(source.published, say) : say('sourcesPage.noDate'),
            ],
            [say('facts.language'), languageName(source.language, say)],
            [say('facts.address'), source.url && <Address address={source.url} />],
            [say('facts.readAt'), source.readAt && <Address address={source.readAt} />],
            [say('facts.lookedInto'), look && lookText(look.last, look.changedOn, say)],
            [say('facts.note'), source.note && <InEnglish>{source.note}</InEnglish>],
          ]}
        />
      </div>
      <section className="mt-8" aria-labelledby="says">
        <h2 id="says" className="font-serif text-lg font-semibold">
          {say('sourcesPage.whatItSays')}
        </h2>
        <p className="mb-2 text-sm text-muted">
          {lines.length > 0
            ? `${say('sourcesPage.inOrder', { count: lines.length })} `
            : isUnread
              ? say('sourcesPage.notKnown')
              : wrong.length > 0
                ? say('sourcesPage.noneStands')
                : say('sourcesPage.noneOwn')}
          {lines.length > 0 && (
            <PageLink className="underline" href={figuresApiUrl('csv', asked)} download>
              {say('sourcesPage.downloadCsv')}
            </PageLink>
          )}
        </p>
        {lines.length > 0 && (
          <DocumentFigures
            lines={lines}
            view={view}
            caption={say('sourcesPage.says', { publisher: source.publisher })}
          />
        )}
      </section>
      {carried.length > 0 && (
        <PageSection id="carried" title={say('sourcesPage.whatItCarriesOfOther')}>
          <p className="mb-2 text-sm text-muted">{say('sourcesPage.carried', { count: carried.length })}</p>
          <DocumentFigures
            lines={carried}
            view={view}
            caption={say('sourcesPage.carries', { publisher: source.publisher })}
            carried
          />
        </PageSection>
      )}
      {dates > 0 && (
        <PageSection id="dates" title={say('sourcesPage.whatItDates')}>
          <DocumentDates {...told} />
        </PageSection>
      )}
      {wrong.length > 0 && (
        <section className="mt-8" aria-labelledby="withdrawn-title">
          <h2 id="withdrawn-title" className="font-serif text-lg font-semibold">
            {say('sourcesPage.whatWasWithdrawn')}
          </h2>
          <WithdrawnList withdrawn={wrong} view={view} />
        </section>
      )}
      <div className="mt-8 max-w-3xl">
        <CitationBox subject={source.id} view={view} {...citation} />
        <p className="mt-3">
          <ReportLink
            what={say('sourcesPage.thisDocument')}
            href={reportAddress({
              title: `${source.publisher}${say('list.colon')} ${source.title}`,
              id: source.id,
              version: ledger.newest.date,
              path: sourceUrl(source.id, { ...view, v: ledger.newest.date }),
            })}
          />
        </p>
      </div>
    </>
  );
}

/** What was taken from a document and was wrong. */
function withdrawnFiguresOf(ledger: Ledger, id: SourceId, say: Words) {
  const withdrawn = [...ledger.figureById.values()]
    .filter((figure) => figure.source === id && figure.withdrawn !== null)
    .map((figure) => ({ figure, why: figure.withdrawnWhy }));
  return toldChanges(ledger, { added: [], corrected: [], withdrawn, rows: [] }, say).withdrawn;
}

/** Only what is an address becomes a link; a file in a public repository is named in words. */
function Address({ address }: { address: string }) {
  if (!isWebAddress(address)) return address;
  return (
    <PageLink className="text-accent underline" href={address} rel="noopener noreferrer external">
      {address}
    </PageLink>
  );
}

/** What a language is called. "de" stays "de" where nobody knows more. */
function languageName(code: string, say: Words): string {
  return say.language === 'en'
    ? code
    : (new Intl.DisplayNames(say.language, { type: 'language' }).of(code) ?? code);
}
