import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import type { ChartDefinition } from '@/lib/model/chart-definition';

interface Props {
  readonly charts: readonly ChartDefinition[];
  readonly urlOf: (chart: ChartDefinition) => string;
}

/** The charts of the catalogue that draw what a page is about. */
export function DrawnIn({ charts, urlOf }: Props) {
  const say = useWords();
  if (charts.length === 0)
    return <p className="text-sm text-muted">{say('strands.noChartOfTheCatalogue')}</p>;
  return (
    <ul className="columns-[18rem] gap-x-8 text-sm">
      {charts.map((chart) => (
        <li key={chart.slug} className="min-h-6 break-inside-avoid">
          <PageLink className="inline-flex min-h-6 items-center text-accent underline" href={urlOf(chart)}>
            {chart.title}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
