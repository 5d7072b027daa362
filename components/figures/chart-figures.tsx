import { useWords } from '#words';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { View } from '@/lib/view/view';
import type { FigureLine } from './figure-line';
import { FigureTable } from './figure-table';
import { TableMatrix } from './table-matrix';

interface Props {
  readonly chart: ChartDefinition;
  readonly lines: readonly FigureLine[];
  readonly forceNames: ReadonlyMap<string, string>;
  readonly view: View;
}

/** The figures behind a chart as its kind has them: a composition as its tables, any other as a list. */
export function ChartFigures({ chart, lines, forceNames, view }: Props) {
  const say = useWords();
  const figures = lines.map(({ figure }) => figure);
  return (
    <>
      <p className="mb-2 text-sm text-muted">{say('figures.asInCsv', { count: lines.length })}</p>
      {chart.kind === 'composition' ? (
        <>
          <p className="mb-2 text-sm text-muted">{say('figures.isTheSourcesAboutAn')}</p>
          <TableMatrix figures={figures} forceNames={forceNames} view={view} caption={chart.title} />
        </>
      ) : (
        <FigureTable
          lines={lines}
          view={view}
          caption={chart.title}
          withForce={new Set(figures.map(({ force }) => force)).size > 1}
          withSeries={chart.series.length > 1}
        />
      )}
    </>
  );
}
