import type { StatementsMarks } from '@/lib/chart/marks';
import { statementsAxis } from '@/lib/chart/statements-axis';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { highOf, lowOf } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { MarkShape } from './mark-shape';
import { percent } from './percent';
import { pinned } from './pinned';

/** Who said what: a row a source, its number on a common axis. The axis need not begin at zero: nothing has a length. */
export function StatementsPlot({ marks, answer }: { marks: StatementsMarks; answer: ChartAnswer }) {
  const { domain, ticks } = statementsAxis(marks.points);
  const at = (value: number) => percent((value - domain[0]) / (domain[1] - domain[0]));
  return (
    <div className="@container">
      <ol>
        {marks.points.map((point) => (
          <li
            key={point.id}
            className="grid grid-cols-1 border-t border-hairline py-1 @lg:grid-cols-[16rem_1fr] @lg:gap-4"
          >
            <span className="text-sm">
              {answer.sources[point.source]?.publisher ?? point.source}
              <span className="text-muted">, {asOfText(point.asOf)}</span>
            </span>
            <a href={figureUrl(point.id, pinned(answer))} className="block h-7 px-16" data-point={point.id}>
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
                    x1={at(value)}
                    x2={at(value)}
                    y1="-20%"
                    y2="120%"
                    className="chart-grid"
                  />
                ))}
                <svg
                  aria-hidden="true"
                  x={at((lowOf(point.quantity) + highOf(point.quantity)) / 2)}
                  y="50%"
                  overflow="visible"
                  className={`tone-${point.tone}`}
                >
                  <MarkShape status={point.status} other={point.rank !== 'preferred'} />
                  <text x={10} dy={4} className="chart-text chart-text-strong">
                    {quantityText(point.quantity)}
                  </text>
                </svg>
              </svg>
              <span className="sr-only">{quantityText(point.quantity)}: open this figure</span>
            </a>
          </li>
        ))}
      </ol>
      <div className="h-6 px-16 @lg:ml-[17rem]" aria-hidden="true">
        <svg width="100%" height="100%" overflow="visible" className="overflow-visible" aria-hidden="true">
          {ticks.map(({ value, label }) => (
            <text key={value} x={at(value)} y={16} textAnchor="middle" className="chart-text">
              {label}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}
