import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Facts } from '@/components/figures/facts';
import { FigureTable } from '@/components/figures/figure-table';
import { Quantity } from '@/components/figures/quantity';
import { Share } from '@/components/share/share';
import { IgnoredNotice } from '@/components/ui/notice';
import { StatusMark } from '@/components/ui/status-mark';
import { passageAddressOf } from '@/lib/export/to-json';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { FigureId } from '@/lib/model/ids';
import { chartsDrawing } from '@/lib/query/charts-drawing';
import { versionOf } from '@/lib/query/clocks';
import { historyOf } from '@/lib/query/history';
import { passageSeen } from '@/lib/query/last-look';
import { rivalsOf } from '@/lib/query/rivals';
import { asOfText } from '@/lib/text/as-of-text';
import { passageSeenText } from '@/lib/text/passage-seen-text';
import { quantityText } from '@/lib/text/quantity-text';
import { RANK_TEXT, STATUS_TEXT } from '@/lib/text/words';
import { figureShareable } from '@/lib/view/shareable';
import { chartUrl, figureApiUrl, figureUrl, sourceUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';
import { figureLines } from '../../figure-lines';
import { type Query, readView } from '../../read-view';

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

async function findFigure(params: Props['params']) {
  const { id } = await params;
  const ledger = loadLedger();
  const figure = ledger.figureById.get(id as FigureId);
  if (!figure) notFound();
  const [line] = figureLines(ledger, [figure]);
  if (!line) notFound();
  return { ledger, figure, line };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { figure, line } = await findFigure(params);
  const title = `${quantityText(figure.quantity)}: ${line.series?.title}, ${asOfText(figure.asOf)}`;
  return {
    title,
    description: `${STATUS_TEXT[figure.status]}, by ${line.source?.publisher}.`,
    alternates: { canonical: figureUrl(figure.id) },
  };
}

export default async function FigurePage({ params, searchParams }: Props) {
  const { ledger, figure, line } = await findFigure(params);
  const { view, problems } = await readView(searchParams, UNDERSTOOD.figure);
  const { series, force, source, via } = line;
  const version = versionOf(ledger, view);
  const rivals = figureLines(ledger, rivalsOf(ledger, figure, version));
  const drawn = chartsDrawing(ledger, figure);
  const passage = passageAddressOf(ledger, figure);
  const seen = passageSeen(figure, ledger.verifications);
  const place = figure.place ? ledger.places.get(figure.place)?.name : '';
  return (
    <>
      <IgnoredNotice problems={problems} />
      <p className="text-sm text-muted">{series?.title}</p>
      <h1 className="font-serif text-2xl font-semibold">
        <Quantity quantity={figure.quantity} />
        <span className="sr-only">: {series?.title}</span>
      </h1>
      <p className="mt-2 mb-4 flex flex-wrap gap-x-4">
        <span>As of {asOfText(figure.asOf)}</span>
        <StatusMark status={figure.status} />
        {figure.rank !== 'normal' && (
          <span>
            {RANK_TEXT[figure.rank]}: {figure.rankReason}
          </span>
        )}
      </p>
      {figure.withdrawn && (
        <p className="mb-4 border-l-4 border-warning bg-raised px-3 py-2">
          Withdrawn in version {figure.withdrawn}: {figure.withdrawnWhy}
        </p>
      )}
      <div className="max-w-3xl">
        <Facts
          facts={[
            ['What is counted', series?.counts],
            ['Note', figure.note],
            ['Force', force?.name],
            ['Place', place],
            ['Unit', series?.unit],
            ['As the source words it', figure.passage && <q>{figure.passage}</q>],
            [
              'Source',
              source && (
                <>
                  <a className="text-accent underline" href={sourceUrl(source.id, view)}>
                    {source.publisher}: {source.title}
                  </a>
                  {passage && (
                    <>
                      {' · '}
                      <a className="text-accent underline" href={passage} rel="noopener noreferrer external">
                        Go to the passage ↗
                      </a>
                    </>
                  )}
                </>
              ),
            ],
            ['Where in it', figure.locator],
            ['Looked up', seen && passageSeenText(seen)],
            [
              'Read in',
              via && (
                <a className="text-accent underline" href={sourceUrl(via.id, view)}>
                  {via.publisher}: {via.title}
                </a>
              ),
            ],
            ['True for', `${asOfText(figure.asOf)} (${figure.asOf.edtf})`],
            ['Published', source?.published ? asOfText(source.published) : 'No date known'],
            [
              'Recorded',
              historyOf(figure, version)
                .map(({ version, change }) => `${change} in version ${version}`)
                .join('; '),
            ],
            ['Variant', figure.variant],
          ]}
        />
      </div>
      <section className="mt-8" id="rivals" aria-labelledby="rivals-title">
        <h2 id="rivals-title" className="font-serif text-lg font-semibold">
          Who disagrees
        </h2>
        {rivals.length === 0 ? (
          <p className="text-sm text-muted">
            No other figure of this series, force and place differs for an overlapping date.
          </p>
        ) : (
          <FigureTable
            lines={rivals}
            view={view}
            caption="Figures that disagree"
            withForce={false}
            withSeries={false}
          />
        )}
      </section>
      {drawn.length > 0 && (
        <section className="mt-8 text-sm" aria-labelledby="drawn-title">
          <h2 id="drawn-title" className="font-serif text-lg font-semibold">
            Where it is drawn
          </h2>
          <ul>
            {drawn.map(({ slug, title }) => (
              <li key={slug}>
                <a className="text-accent underline" href={chartUrl(slug)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="mt-8 flex flex-wrap items-center gap-3 text-sm text-muted">
        <Share
          shareable={figureShareable(
            {
              id: figure.id,
              title: `${quantityText(figure.quantity)}, ${series?.title}`,
              version: version.date,
            },
            view,
          )}
        />
        <a className="underline" href={figureApiUrl(figure.id, view)}>
          JSON
        </a>
        <span>
          Figure {figure.id}, version {version.date}
        </span>
      </div>
    </>
  );
}
