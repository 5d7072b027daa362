import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { Point } from '@/lib/chart/marks';
import type { Tick } from '@/lib/chart/ticks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { highOf, lowOf } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';
import { ExtentAcross } from './extent-across';
import { LaterShape, MarkShape } from './mark-shape';
import { percent } from './percent';
import { pinned } from './pinned';
import { pointText } from './point-text';

/** From a mark to its words, past the arrow of an open end. */
const BESIDE = 16;

/** The axis on a phone, what is free on either side of it, and about how wide a letter is. */
const NARROW = { axis: 200, margin: 64, letter: 6.6 } as const;

/** The number stands to the right of its mark; where it would leave a phone's page, to the left. */
function placeOfNumber({ quantity }: Point, words: string, at: Props['at']) {
  const free = (1 - at(highOf(quantity))) * NARROW.axis + NARROW.margin;
  return free >= BESIDE + words.length * NARROW.letter
    ? ({ value: highOf(quantity), x: BESIDE, anchor: 'start' } as const)
    : ({ value: lowOf(quantity), x: -BESIDE, anchor: 'end' } as const);
}

interface Props {
  readonly point: Point;
  /** What it counts, where other rows count something else. */
  readonly name: string;
  readonly isLater: boolean;
  /** The answer that names its source. */
  readonly answer: ChartAnswer;
  readonly ticks: readonly Tick[];
  /** Where a value stands, from 0 to 1. */
  readonly at: (value: number) => number;
}

/** One statement: who, when and what of; its number on the axis; why it is preferred, if it is. */
export function StatementLine({ point, name, isLater, answer, ticks, at }: Props) {
  const say = useWords();
  const words = quantityText(point.quantity, say);
  const place = placeOfNumber(point, words, at);
  return (
    <li className="grid grid-cols-1 border-t border-hairline py-1 @lg:grid-cols-[16rem_1fr] @lg:gap-4">
      <div className="text-sm">
        {answer.sources[point.source]?.publisher ?? point.source}
        <span className="text-muted">
          , {asOfText(point.asOf, say)}
          {isLater && ` ${say('chart.publishedLater')}`}
        </span>
        {name && <span className="block text-xs text-muted">{name}</span>}
        {point.rank === 'preferred' && (
          <span className="block text-xs text-muted">
            {say('figures.preferredFor')} <InEnglish>{point.reason}</InEnglish>
          </span>
        )}
      </div>
      <PageLink
        href={figureUrl(point.id, pinned(answer))}
        className="block h-7 self-center px-16"
        {...(isLater ? { 'data-later': point.id } : { 'data-point': point.id })}
      >
        <svg width="100%" height="100%" overflow="visible" className="overflow-visible" aria-hidden="true">
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
          <svg aria-hidden="true" x={percent(at(place.value))} y="50%" overflow="visible">
            <text
              x={place.x}
              dy={4}
              textAnchor={place.anchor}
              className={`chart-text ${isLater ? '' : 'chart-text-strong'}`}
            >
              {words}
            </text>
          </svg>
        </svg>
        <span className="sr-only">{say('chart.openPoint', { point: pointText(point, answer, say) })}</span>
      </PageLink>
    </li>
  );
}
