import type { ReactNode } from 'react';
import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import type { PlanMark, PlansMarks, Point } from '@/lib/chart/marks';
import { plansAxis } from '@/lib/chart/plan-geometry';
import type { Tick } from '@/lib/chart/ticks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { asOfText, dayText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { wordsId } from './in-words';
import { OutcomeMark } from './outcome-mark';
import { percent } from './percent';
import { pinned } from './pinned';
import { PlanBar } from './plan-bar';

/** Plans by their target dates: a row a plan, with the level of that day, and what came of it with its figures. */
export function PlansPlot({ marks, answer }: { marks: PlansMarks; answer: ChartAnswer }) {
  const say = useWords();
  const { domain, ticks } = plansAxis(marks.rows, say);
  const at = (value: number) => value / domain[1];
  return (
    <section
      className="in-rows @container"
      aria-label={say('chart.labelPlans', { title: answer.chart.title, count: marks.rows.length })}
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
            <span className="font-semibold">{asOfText(row.plan.asOf, say)}</span>
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
  const say = useWords();
  const { plan, start, level, replacedBy, contrary, outcome, openBecause } = row;
  const link = (point: Point) => (
    <PageLink
      className="text-ink underline decoration-hairline hover:decoration-ink"
      href={figureUrl(point.id, pinned(answer))}
    >
      {quantityText(point.quantity, say)}
    </PageLink>
  );
  const from = (point: Point) => answer.sources[point.source];
  const publisher = (point: Point) => from(point)?.publisher ?? point.source;
  const publishedOn = (point: Point) => from(point)?.published ?? null;
  const published = publishedOn(plan);
  return (
    <>
      <Told
        message={start ? 'plan.planned.from' : 'plan.planned'}
        plan={() => link(plan)}
        start={() => start && link(start)}
        source={published ? `${publisher(plan)}, ${dayText(published, say)}` : publisher(plan)}
      />{' '}
      {level && (
        <>
          <Told message="plan.level" level={() => link(level)} date={asOfText(level.asOf, say)} />{' '}
        </>
      )}
      {replacedBy && (
        <>
          <Told
            message="plan.replaced"
            plan={() => link(replacedBy)}
            date={asOfText(replacedBy.asOf, say)}
            day={dayText(publishedOn(replacedBy) ?? '', say)}
          />{' '}
        </>
      )}
      {contrary && (
        <>
          {say(`contrary.${outcome}`)}
          {say('list.colon')} {link(contrary)}, {asOfText(contrary.asOf, say)}, {publisher(contrary)}.{' '}
        </>
      )}
      {openBecause && say('plan.open', { reason: say(`openReason.${openBecause}`) })}
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
