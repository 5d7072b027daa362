import { useWords } from '#words';
import { MarkShape } from '@/components/chart/mark-shape';
import { percent } from '@/components/chart/percent';
import { ValuesAxis } from '@/components/chart/values-axis';
import { PageLink } from '@/components/words/page-link';
import { PreferredFor } from '@/components/words/preferred-for';
import { statementsAxis } from '@/lib/chart/statements-axis';
import type { Figure } from '@/lib/model/figure';
import { drawnAt, highOf } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import type { FigureLine } from './figure-line';

interface Props {
  /** From the lowest to the highest. */
  readonly lines: readonly FigureLine[];
  /** The figure whose rivals the others are. */
  readonly figure: Figure;
  readonly view: View;
}

/** Who says what, on one axis: a row a statement, numbered from the lowest. Its axis need not begin at zero. */
export function SpreadPlot({ lines, figure, view }: Props) {
  const say = useWords();
  const { domain, ticks } = statementsAxis(
    lines.map((line) => line.figure),
    say,
  );
  const at = (value: number) => (value - domain[0]) / (domain[1] - domain[0]);
  return (
    <div className="@container">
      <ol className="text-sm" data-spread>
        {lines.map((line, index) => (
          <li
            key={line.figure.id}
            className="border-t border-hairline py-1 @lg:grid @lg:grid-cols-[17rem_1fr] @lg:gap-4"
            {...(line.figure.id === figure.id ? { 'aria-current': true } : {})}
          >
            <Words line={line} place={index + 1} own={line.figure.id === figure.id} view={view} />
            <Mark
              line={line}
              own={line.figure.id === figure.id}
              ticks={ticks.map(({ value }) => at(value))}
              at={at}
            />
          </li>
        ))}
      </ol>
      <div className="h-6 px-4 @lg:ml-[18rem]" aria-hidden="true">
        <ValuesAxis ticks={ticks} at={at} />
      </div>
    </div>
  );
}

function Words({ line, place, own, view }: { line: FigureLine; place: number; own: boolean; view: View }) {
  const say = useWords();
  const { quantity, asOf, source, rank, rankReason } = line.figure;
  const number = quantityText(quantity, say);
  return (
    <span>
      <span className="text-muted">{place}. </span>
      {own ? (
        <strong>{say('figures.thisOne', { number })}</strong>
      ) : (
        <PageLink
          className="underline decoration-hairline hover:decoration-ink"
          href={figureUrl(line.figure.id, view)}
        >
          {number}
        </PageLink>
      )}{' '}
      <span className="text-muted">
        {line.source?.publisher ?? source}, {asOfText(asOf, say)}
        {rank === 'preferred' && (
          <>
            ; <PreferredFor reason={rankReason} />
          </>
        )}
      </span>
    </span>
  );
}

function Mark({
  line: { figure },
  own,
  ticks,
  at,
}: {
  line: FigureLine;
  own: boolean;
  ticks: readonly number[];
  at: (value: number) => number;
}) {
  const { quantity, status } = figure;
  return (
    <span className="block h-7 px-4" aria-hidden="true">
      <svg
        width="100%"
        height="100%"
        overflow="visible"
        className="tone-us overflow-visible"
        aria-hidden="true"
      >
        {ticks.map((tick) => (
          <line key={tick} x1={percent(tick)} x2={percent(tick)} y1="-10%" y2="110%" className="chart-grid" />
        ))}
        {quantity.kind === 'range' && (
          <line
            x1={percent(at(quantity.low))}
            x2={percent(at(highOf(quantity)))}
            y1="50%"
            y2="50%"
            strokeWidth={5}
            className={`whisker whisker-range ${own ? '' : 'mark-other'}`}
          />
        )}
        <svg x={percent(at(drawnAt(quantity)))} y="50%" overflow="visible" aria-hidden="true">
          <MarkShape status={status} other={!own} />
        </svg>
      </svg>
    </span>
  );
}
