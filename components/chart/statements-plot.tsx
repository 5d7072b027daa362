import { useWords } from '#words';
import type { StatementsMarks } from '@/lib/chart/marks';
import { groupNamer } from '@/lib/chart/point-groups';
import { type StatementRow, statementRows } from '@/lib/chart/statement-rows';
import { statementsAxis } from '@/lib/chart/statements-axis';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { wordsId } from './in-words';
import type { Later } from './later';
import { BreakRow, EventRow } from './statement-between';
import { StatementLine } from './statement-line';
import { ValuesAxis } from './values-axis';

interface Props {
  readonly marks: StatementsMarks;
  readonly answer: ChartAnswer;
  readonly events: boolean;
  /** What was published after the day of the view: rows of their own, in grey. */
  readonly later: Later | null;
}

/**
 * Who said what: a row a source, its number on a common axis; events and breaks of the count where they fall. The axis
 * need not begin at zero: nothing has a length.
 */
export function StatementsPlot({ marks, answer, events, later }: Props) {
  const say = useWords();
  const rows = statementRows({
    ...marks,
    later: later?.marks.points ?? [],
    events: events ? marks.events : [],
  });
  const points = rows.flatMap((row) => (row.kind === 'point' ? [row.point] : []));
  const { domain, ticks } = statementsAxis(points, say);
  const at = (value: number) => (value - domain[0]) / (domain[1] - domain[0]);
  const nameOf = groupNamer(points, later?.whole ?? answer);
  const { slug } = answer.chart;
  return (
    <section
      className="in-rows @container"
      aria-label={say('chart.label', { title: answer.chart.title, count: answer.count })}
      aria-describedby={wordsId(slug)}
      data-chart={slug}
    >
      <ol>
        {rows.map((row) => {
          if (row.kind === 'event') return <EventRow key={row.event.id} event={row.event} slug={slug} />;
          if (row.kind === 'break') return <BreakRow key={keyOf(row)} {...row} slug={slug} />;
          const { point, isLater } = row;
          return (
            <StatementLine
              key={point.id}
              point={point}
              name={nameOf(point)}
              isLater={isLater}
              answer={isLater && later ? later.whole : answer}
              ticks={ticks}
              at={at}
            />
          );
        })}
      </ol>
      <div className="h-6 px-16 @lg:ml-[17rem]" aria-hidden="true">
        <ValuesAxis ticks={ticks} at={at} />
      </div>
    </section>
  );
}

function keyOf({ mark }: Extract<StatementRow, { kind: 'break' }>): string {
  return `${mark.series} ${mark.from}`;
}
