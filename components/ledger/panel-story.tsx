import { useWords } from '#words';
import { FigureFacts } from '@/components/figures/figure-facts';
import { OutcomeStory } from '@/components/figures/outcome-story';
import { Passage } from '@/components/figures/passage';
import { RivalsSection } from '@/components/figures/rivals-section';
import { PageSection } from '@/components/ui/page-section';
import { spreadOf } from '@/lib/chart/spread';
import type { FigureAnswer } from '@/lib/export/figure-answer';
import { figureFromJson, outcomeFromJson, seriesFromJson, sourceFromJson } from '@/lib/export/from-json';
import type { Force } from '@/lib/model/ledger-records';
import { named } from '@/lib/text/name-text';
import type { Words } from '@/lib/text/words';
import type { View } from '@/lib/view/view';

interface Props {
  readonly answer: FigureAnswer;
  readonly force: Force | undefined;
  readonly place: string | undefined;
  readonly clocks: View;
}

/** The words of a figure in its document, what came of a plan, who disagrees, and its other cells. */
export function PanelStory({ answer, force, place, clocks }: Props) {
  const say = useWords();
  const sources = new Map(Object.entries(answer.sources).map(([id, source]) => [id, sourceFromJson(source)]));
  const figure = figureFromJson(answer.figure);
  const source = sources.get(figure.source);
  const spread = spreadOf(figure, answer.rivals.map(figureFromJson));
  const lines = spread.figures.map((each) => ({
    figure: each,
    series: undefined,
    force: undefined,
    source: sources.get(each.source),
    via: undefined,
  }));
  return (
    <>
      {source && (
        <div className="mt-4">
          <Passage
            figure={figure}
            source={source}
            via={figure.via ? sources.get(figure.via) : undefined}
            address={answer.figure.passage_url ?? ''}
            view={clocks}
          />
        </div>
      )}
      {answer.outcome && (
        <PageSection id="outcome" title={say('figures.whatCameOfIt')}>
          <OutcomeStory outcome={outcomeFromJson(figure, answer.outcome)} view={clocks} />
        </PageSection>
      )}
      <RivalsSection figure={figure} spread={spread} lines={lines} view={clocks} />
      {answer.series && (
        <div className="mt-6">
          <FigureFacts
            figure={figure}
            series={seriesNamed(answer.series, say)}
            force={force}
            place={place}
            seen={null}
            view={clocks}
          />
        </div>
      )}
    </>
  );
}

function seriesNamed(json: NonNullable<FigureAnswer['series']>, say: Words) {
  const series = seriesFromJson(json);
  return { ...series, title: named(say, 'series', series.id, series.title) };
}
