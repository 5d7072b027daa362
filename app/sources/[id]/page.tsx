import type { Metadata } from 'next';
import { WithdrawnList } from '@/components/changes/withdrawn-list';
import { Facts } from '@/components/figures/facts';
import { FigureTable } from '@/components/figures/figure-table';
import { WithdrawnSource } from '@/components/sources/withdrawn-source';
import { PageNotices } from '@/components/view/page-notices';
import { toldChanges } from '@/lib/export/told-changes';
import type { Ledger } from '@/lib/ledger/ledger';
import type { SourceId } from '@/lib/model/ids';
import { sourceConcern } from '@/lib/query/concerns';
import { lastLookInto } from '@/lib/query/last-look';
import { sourceOf, withdrawnSource } from '@/lib/query/last-stood';
import { selectFigures } from '@/lib/query/select-figures';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { lookText } from '@/lib/text/passage-seen-text';
import { SOURCE_KIND_TEXT } from '@/lib/text/words';
import { figuresApiUrl, sourceUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, UNDERSTOOD } from '@/lib/view/view';
import { isWebAddress } from '@/lib/view/web-address';
import { Elsewhere } from '../../elsewhere';
import { figureLines } from '../../figure-lines';
import { pageStory } from '../../page-story';
import { type Query, readView } from '../../read-view';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

async function findSource({ params, searchParams }: Props) {
  const { id } = await params;
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.figure);
  return { id: id as SourceId, ledger, view, problems, source: sourceOf(ledger, id as SourceId) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { id, source } = await findSource(props);
  if (!source) return { title: `Document ${id}` };
  return { title: `${source.publisher}: ${source.title}`, alternates: { canonical: sourceUrl(source.id) } };
}

export default async function SourcePage(props: Props) {
  const { id, ledger, view, problems, source } = await findSource(props);
  if (!source) return <Elsewhere kind="sources" id={id} ledger={ledger} urlAt={sourceUrl} view={view} />;
  const went = withdrawnSource(ledger, id);
  const wrong = withdrawnFiguresOf(ledger, id);
  const look = lastLookInto(source.id, ledger.verifications);
  const asked = { ...DEFAULT_VIEW, v: view.v, source: [source.id] };
  const lines = figureLines(ledger, selectFigures(ledger, asked).figures);
  return (
    <>
      <PageNotices
        {...pageStory({
          ledger,
          view,
          problems,
          urlAt: (each) => sourceUrl(source.id, each),
          concern: (ledgers) => sourceConcern(ledgers, source.id),
        })}
      />
      {went && <WithdrawnSource withdrawn={went.withdrawn} why={went.withdrawnWhy} />}
      <p className="text-sm text-muted">{source.publisher}</p>
      <h1 className="mb-4 max-w-4xl font-serif text-xl font-semibold" lang={source.language}>
        {source.title}
      </h1>
      <div className="max-w-3xl">
        <Facts
          facts={[
            ['Kind', SOURCE_KIND_TEXT[source.kind]],
            ['Authors', source.authors],
            ['Published', source.published ? asOfText(source.published) : 'No date known'],
            ['Language', source.language],
            ['Address', source.url && <Address address={source.url} />],
            ['Text read at', source.readAt && <Address address={source.readAt} />],
            ['Looked into', look && lookText(look.last, look.changedOn)],
            ['Note', source.note],
          ]}
        />
      </div>
      <section className="mt-8" aria-labelledby="says">
        <h2 id="says" className="font-serif text-lg font-semibold">
          What it says
        </h2>
        <p className="mb-2 text-sm text-muted">
          {lines.length > 0
            ? `${countText(lines.length, 'figure')}. `
            : wrong.length > 0
              ? 'No figure that stands is taken from it.'
              : 'No figure is taken from it; it dates an event or carries another document.'}
          {lines.length > 0 && (
            <a className="underline" href={figuresApiUrl('csv', asked)} download>
              Download CSV
            </a>
          )}
        </p>
        {lines.length > 0 && (
          <FigureTable
            lines={lines}
            view={view}
            caption={`What ${source.publisher} says`}
            withForce
            withSeries
          />
        )}
      </section>
      {wrong.length > 0 && (
        <section className="mt-8" aria-labelledby="withdrawn-title">
          <h2 id="withdrawn-title" className="font-serif text-lg font-semibold">
            What was withdrawn
          </h2>
          <WithdrawnList withdrawn={wrong} view={view} />
        </section>
      )}
    </>
  );
}

/** What was taken from a document and was wrong. */
function withdrawnFiguresOf(ledger: Ledger, id: SourceId) {
  const withdrawn = [...ledger.figureById.values()]
    .filter((figure) => figure.source === id && figure.withdrawn !== null)
    .map((figure) => ({ figure, why: figure.withdrawnWhy }));
  return toldChanges(ledger, { added: [], corrected: [], withdrawn, rows: [] }).withdrawn;
}

/** Only what is an address becomes a link; a file in a public repository is named in words. */
function Address({ address }: { address: string }) {
  if (!isWebAddress(address)) return address;
  return (
    <a className="text-accent underline" href={address} rel="noopener noreferrer external">
      {address}
    </a>
  );
}
