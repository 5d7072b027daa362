import { useWords } from '#words';
import type { FigureLine } from '@/components/figures/figure-line';
import { NotKnown } from '@/components/trust/not-known';
import { WhoDisagrees } from '@/components/trust/who-disagrees';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { SeriesId } from '@/lib/model/ids';
import { chartDoubt } from '@/lib/query/chart-doubt';
import { seriesUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { figureLines } from '../../figure-lines';

interface Props {
  readonly ledger: Ledger;
  readonly chart: ChartDefinition;
  readonly answer: ChartAnswer;
  readonly view: View;
}

/** What is counted in a chart, who disagrees, and what is not known: all of it from the ledger. */
export function WhatItRestsOn({ ledger, chart, answer, view }: Props) {
  const say = useWords();
  const doubt = chartDoubt(ledger, chart, view);
  const severalSeries = chart.series.length > 1;
  const title = (id: SeriesId) => (severalSeries ? (ledger.series.get(id)?.title ?? id) : '');
  const severalForces = Object.keys(answer.forces).length > 1;
  const force = (code: Figure['force']) => (severalForces ? (ledger.forces.get(code)?.name ?? code) : '');
  const lineOf = (figure: Figure): FigureLine =>
    figureLines(ledger, [figure])[0] ?? {
      figure,
      series: undefined,
      force: undefined,
      source: undefined,
      via: undefined,
    };
  return (
    <div className="drawn-when-near mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-3 print:grid-cols-3 print:gap-x-6">
      <section aria-labelledby="counted" className="text-sm">
        <h2 id="counted" className="font-serif text-lg font-semibold">
          {say('chartsPage.whatIsCountedHere')}
        </h2>
        <dl>
          {Object.entries(answer.series).map(([id, series]) => (
            <div key={id} className="mt-2">
              <dt className="font-semibold">
                <PageLink
                  className="underline decoration-hairline hover:decoration-ink"
                  href={seriesUrl(id, view)}
                >
                  {series.title}
                </PageLink>
              </dt>
              <dd>
                <InEnglish>{series.counts}</InEnglish>
              </dd>
            </div>
          ))}
        </dl>
        {chart.caution && <p className="mt-2">{chart.caution}</p>}
      </section>
      <WhoDisagrees
        dissent={doubt.dissent}
        widest={doubt.widest.map(({ low, high }) => ({ low: lineOf(low), high: lineOf(high) }))}
        nameOf={({ figure }) => [title(figure.series), force(figure.force)].filter(Boolean).join(', ')}
        severalSeries={severalSeries}
        view={view}
      />
      <NotKnown
        {...doubt}
        unreported={doubt.unreported.map(({ series, kind, from, to, words, source }) => ({
          kind,
          from,
          to,
          words,
          series: title(series),
          source: {
            name: ledger.sources.get(source)?.publisher ?? source,
            href: sourceUrl(source, view),
          },
        }))}
        silences={doubt.silences.map(({ strand, after, until, days }) => ({
          name: [title(strand.series), force(strand.force)].filter(Boolean).join(', '),
          after,
          until,
          days,
        }))}
      />
    </div>
  );
}
