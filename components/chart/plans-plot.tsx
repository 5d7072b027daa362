import type { ReactNode } from 'react';
import type { PlanMark, PlansMarks, Point } from '@/lib/chart/marks';
import { plansAxis } from '@/lib/chart/plan-geometry';
import type { Tick } from '@/lib/chart/ticks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText, dayText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { CONTRARY_TEXT, OPEN_TEXT } from '@/lib/text/words';
import { figureUrl } from '@/lib/view/urls';
import { wordsId } from './in-words';
import { OutcomeMark } from './outcome-mark';
import { percent } from './percent';
import { pinned } from './pinned';
import { PlanBar } from './plan-bar';

/** Plans by their target dates: a row a plan, with the level of that day, and what came of it with its figures. */
export function PlansPlot({ marks, answer }: { marks: PlansMarks; answer: ChartAnswer }) {
  const { domain, ticks } = plansAxis(marks.rows);
  const at = (value: number) => value / domain[1];
  return (
    <section
      className="@container"
      aria-label={`Chart: ${answer.chart.title}. ${countText(marks.rows.length, 'plan')}.`}
      aria-describedby={wordsId(answer.chart.slug)}
      data-chart={answer.chart.slug}
    >
      <Axis ticks={ticks} at={at} />
      <ol>
        {marks.rows.map((row) => (
          <li
            key={row.plan.id}
            data-outcome={row.outcome}
            className="grid grid-cols-[1fr_auto] gap-x-4 border-t border-hairline py-1 text-sm @3xl:grid-cols-[10rem_9rem_1fr_19rem]"
          >
            <span className="font-semibold">{asOfText(row.plan.asOf)}</span>
            <OutcomeMark outcome={row.outcome} contrary={row.contrary} />
            <div className="col-span-2 h-8 px-2 @3xl:col-span-1">
              <PlanBar row={row} ticks={ticks} at={at} answer={answer} />
            </div>
            <p className="col-span-2 text-xs text-muted @3xl:col-span-1">
              <Reasons row={row} answer={answer} />
            </p>
          </li>
        ))}
      </ol>
      <Axis ticks={ticks} at={at} />
    </section>
  );
}

/** What decided the outcome, each number a link to its figure. */
function Reasons({ row, answer }: { row: PlanMark; answer: ChartAnswer }): ReactNode {
  const { plan, start, level, replacedBy, contrary, outcome, openBecause } = row;
  const link = (point: Point) => (
    <a
      className="text-ink underline decoration-hairline hover:decoration-ink"
      href={figureUrl(point.id, pinned(answer))}
    >
      {quantityText(point.quantity)}
    </a>
  );
  const from = (point: Point) => answer.sources[point.source];
  const published = from(plan)?.published;
  return (
    <>
      Planned: {link(plan)}
      {start && <> from {link(start)}</>}, {from(plan)?.publisher ?? plan.source}
      {published && `, ${dayText(published)}`}.{' '}
      {level && (
        <>
          Level: {link(level)}, {asOfText(level.asOf)}.{' '}
        </>
      )}
      {replacedBy && (
        <>
          Replaced by {link(replacedBy)} for {asOfText(replacedBy.asOf)}, published{' '}
          {dayText(from(replacedBy)?.published ?? '')}.{' '}
        </>
      )}
      {contrary && (
        <>
          {CONTRARY_TEXT[outcome]}: {link(contrary)}, {asOfText(contrary.asOf)},{' '}
          {from(contrary)?.publisher ?? contrary.source}.{' '}
        </>
      )}
      {openBecause && `Open: ${OPEN_TEXT[openBecause]}.`}
    </>
  );
}

function Axis({ ticks, at }: { ticks: readonly Tick[]; at: (value: number) => number }) {
  return (
    <div className="h-6 px-2 @3xl:mr-[20rem] @3xl:ml-[21rem]" aria-hidden="true">
      <svg width="100%" height="100%" overflow="visible" className="overflow-visible" aria-hidden="true">
        {ticks.map(({ value, label }, index) => (
          <text
            key={value}
            x={percent(at(value))}
            y={16}
            textAnchor={index === 0 ? 'start' : index === ticks.length - 1 ? 'end' : 'middle'}
            className="chart-text"
          >
            {label}
          </text>
        ))}
      </svg>
    </div>
  );
}
