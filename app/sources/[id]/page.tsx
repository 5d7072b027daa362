import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Facts } from '@/components/figures/facts';
import { FigureTable } from '@/components/figures/figure-table';
import { IgnoredNotice } from '@/components/ui/notice';
import type { SourceId } from '@/lib/model/ids';
import { lastLookInto } from '@/lib/query/last-look';
import { selectFigures } from '@/lib/query/select-figures';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { lookText } from '@/lib/text/passage-seen-text';
import { SOURCE_KIND_TEXT } from '@/lib/text/words';
import { figuresApiUrl, sourceUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, UNDERSTOOD } from '@/lib/view/view';
import { isWebAddress } from '@/lib/view/web-address';
import { figureLines } from '../../figure-lines';
import { type Query, readView } from '../../read-view';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

async function findSource({ params, searchParams }: Props) {
  const { id } = await params;
  const { ledger, view, problems } = await readView(searchParams, UNDERSTOOD.figure);
  return { ledger, view, problems, source: ledger.sources.get(id as SourceId) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { source } = await findSource(props);
  return { title: `${source.publisher}: ${source.title}`, alternates: { canonical: sourceUrl(source.id) } };
}

export default async function SourcePage(props: Props) {
  const { ledger, view, problems, source } = await findSource(props);
  const look = lastLookInto(source.id, ledger.verifications);
  const asked = { ...DEFAULT_VIEW, v: view.v, source: [source.id] };
  const lines = figureLines(ledger, selectFigures(ledger, asked).figures);
  return (
    <>
      <IgnoredNotice problems={problems} />
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
          {lines.length === 0
            ? 'No figure is taken from it; it dates an event or carries another document.'
            : `${countText(lines.length, 'figure')}. `}
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
    </>
  );
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
