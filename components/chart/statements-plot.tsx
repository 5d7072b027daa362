import type { StatementsMarks } from '@/lib/chart/marks';
import { statementsAxis } from '@/lib/chart/statements-axis';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { highOf } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { ExtentAcross } from './extent-across';
import { wordsId } from './in-words';
import type { Later } from './later';
import { LaterShape, MarkShape } from './mark-shape';
import { percent } from './percent';
import { pinned } from './pinned';
import { pointText } from './point-text';

/** From a mark to its words, past the arrow of an open end. */
const BESIDE = 16;

interface Props {
  readonly marks: StatementsMarks;
  readonly answer: ChartAnswer;
  /** What was published after the day of the view: rows of their own, in grey. */
  readonly later: Later | null;
}

/** Who said what: a row a source, its number on a common axis. The axis need not begin at zero: nothing has a length. */
export function StatementsPlot({ marks, answer, later }: Props) {
  const rows = [
    ...marks.points.map((point) => ({ point, isLater: false })),
    ...(later?.marks.points ?? []).map((point) => ({ point, isLater: true })),
  ].sort((a, b) => a.point.time - b.point.time);
  const { domain, ticks } = statementsAxis(rows.map(({ point }) => point));
  const sourceOf = (id: string) => (answer.sources[id] ?? later?.whole.sources[id])?.publisher ?? id;
  const at = (value: number) => (value - domain[0]) / (domain[1] - domain[0]);
  return (
    <section
      className="@container"
      aria-label={`Chart: ${answer.chart.title}. ${countText(answer.count, 'figure')}.`}
      aria-describedby={wordsId(answer.chart.slug)}
      data-chart={answer.chart.slug}
    >
      <ol>
        {rows.map(({ point, isLater }) => (
          <li
            key={point.id}
            className="grid grid-cols-1 border-t border-hairline py-1 @lg:grid-cols-[16rem_1fr] @lg:gap-4"
          >
            <span className="text-sm">
              {sourceOf(point.source)}
              <span className="text-muted">
                , {asOfText(point.asOf)}
                {isLater && ' (published later)'}
              </span>
            </span>
            <a
              href={figureUrl(point.id, pinned(answer))}
              className="block h-7 px-16"
              {...(isLater ? { 'data-later': point.id } : { 'data-point': point.id })}
            >
              <svg
                width="100%"
                height="100%"
                overflow="visible"
                className="overflow-visible"
                aria-hidden="true"
              >
                {ticks.map(({ value }) => (
                  <line
                    key={value}
                    x1={percent(at(value))}
                    x2={percent(at(value))}
                    y1="-20%"
                    y2="120%"
                    className="chart-grid"
                  />
                ))}
                {!isLater && <ExtentAcross point={point} at={at} />}
                <svg
                  aria-hidden="true"
                  x={percent(at(point.value))}
                  y="50%"
                  overflow="visible"
                  className={`tone-${point.tone}`}
                >
                  {isLater ? (
                    <LaterShape status={point.status} />
                  ) : (
                    <MarkShape status={point.status} other={point.beside} />
                  )}
                </svg>
                <svg aria-hidden="true" x={percent(at(highOf(point.quantity)))} y="50%" overflow="visible">
                  <text x={BESIDE} dy={4} className={`chart-text ${isLater ? '' : 'chart-text-strong'}`}>
                    {quantityText(point.quantity)}
                  </text>
                </svg>
              </svg>
              <span className="sr-only">
                {pointText(point, isLater && later ? later.whole : answer)}: open this figure
              </span>
            </a>
          </li>
        ))}
      </ol>
      <div className="h-6 px-16 @lg:ml-[17rem]" aria-hidden="true">
        <svg width="100%" height="100%" overflow="visible" className="overflow-visible" aria-hidden="true">
          {ticks.map(({ value, label }) => (
            <text key={value} x={percent(at(value))} y={16} textAnchor="middle" className="chart-text">
              {label}
            </text>
          ))}
        </svg>
      </div>
    </section>
  );
}
