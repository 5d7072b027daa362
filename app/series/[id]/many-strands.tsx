import { useWords } from '#words';
import { DrawnChart } from '@/components/chart/drawn-chart';
import { BreakList } from '@/components/chart/event-list';
import { InWords } from '@/components/chart/in-words';
import { Legend } from '@/components/chart/legend';
import { StrandTable } from '@/components/strands/strand-table';
import { PageSection } from '@/components/ui/page-section';
import { PageLink } from '@/components/words/page-link';
import { answerInWords } from '@/lib/export/answer-in-words';
import { strandId } from '@/lib/export/strand-answer';
import { chartAnswer } from '@/lib/http/chart-answers';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Series } from '@/lib/model/ledger-records';
import type { Strand } from '@/lib/query/strands';
import { chartUrl, forceUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

interface Props {
  readonly ledger: Ledger;
  readonly series: Series;
  readonly strands: readonly Strand[];
  readonly view: View;
}

/** A series of many forces: stacked as the catalogue has it, and a row a force. */
export function ManyStrands({ ledger, series, strands, view }: Props) {
  const say = useWords();
  const stacked = ledger.catalogue.charts.find(
    (chart) => chart.kind === 'composition' && chart.series.includes(series.id),
  );
  const clocks = { ...DEFAULT_VIEW, known: view.known, v: view.v };
  const answer = stacked && answerInWords(chartAnswer(ledger, stacked, clocks), say);
  const several = (force: Strand['force']) => strands.filter((each) => each.force === force).length > 1;
  const lines = strands.map((strand) => {
    const { force, place, figures } = strand;
    const name = ledger.forces.get(force)?.name ?? force;
    const where =
      several(force) && (place ? (ledger.places.get(place)?.name ?? place) : say('strands.inAll'));
    return {
      id: strandId(strand),
      name: where ? `${name}, ${where}` : name,
      href: `${forceUrl(force, view)}#${strandId(strand)}`,
      figures,
    };
  });
  return (
    <>
      {stacked && answer && (
        <section className="mt-8" aria-labelledby="stacked">
          <h2 id="stacked" className="mb-1 font-serif text-lg font-semibold">
            <PageLink className="no-underline hover:underline" href={chartUrl(stacked.slug, clocks)}>
              {stacked.title}
            </PageLink>
          </h2>
          <Legend answer={answer} />
          <DrawnChart answer={answer} scale="linear" events={false} small />
          <BreakList marks={answer.marks} answer={answer} />
          <InWords answer={answer} open={false} />
        </section>
      )}
      <PageSection id="forces" title={say('seriesPage.forceByForce')}>
        <StrandTable lines={lines} caption={say('seriesPage.forces', { title: series.title })} view={view} />
      </PageSection>
    </>
  );
}
