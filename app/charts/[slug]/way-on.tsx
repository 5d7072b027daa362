import { useWords } from '#words';
import { ChartNeighbours } from '@/components/around/chart-neighbours';
import { RelatedCharts } from '@/components/around/related-charts';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { neighbourCharts, type RelatedChart, relatedCharts } from '@/lib/query/related-charts';
import type { Words } from '@/lib/text/words';
import { chartUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

interface Props {
  readonly ledger: Ledger;
  readonly chart: ChartDefinition;
  readonly view: View;
}

/** More than these nobody looks through below a chart; all are in the list of charts. */
const MOST = 6;
/** More forces than these are counted, not named. */
const MOST_NAMED = 3;

/** Where a reader of a chart can go: charts of the same series and forces, the previous and the next one. */
export function WayOn({ ledger, chart, view }: Props) {
  const say = useWords();
  // The day on which a reader stands and the version go along; what was chosen of this chart does not fit another.
  const urlOf = (slug: string) => chartUrl(slug, { ...DEFAULT_VIEW, known: view.known, v: view.v });
  const { previous, next } = neighbourCharts(ledger, chart);
  const toNeighbour = (each: ChartDefinition | null) => each && { title: each.title, href: urlOf(each.slug) };
  return (
    <>
      <RelatedCharts
        charts={relatedCharts(ledger, chart)
          .slice(0, MOST)
          .map((related) => ({
            slug: related.chart.slug,
            title: related.chart.title,
            href: urlOf(related.chart.slug),
            why: whyText(ledger, related, say),
          }))}
      />
      <ChartNeighbours previous={toNeighbour(previous)} next={toNeighbour(next)} />
    </>
  );
}

function whyText(ledger: Ledger, { series, forces }: RelatedChart, say: Words): string {
  if (series.length > 0)
    return say('chartsPage.alsoDraws', {
      series: series.map((id) => ledger.series.get(id)?.title ?? id).join('; '),
    });
  if (forces.length > MOST_NAMED) return say('chartsPage.inCommon', { count: forces.length });
  return say('chartsPage.alsoOf', {
    forces: forces.map((code) => ledger.forces.get(code)?.name ?? code).join(', '),
  });
}
