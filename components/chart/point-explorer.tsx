'use client';

import { type KeyboardEvent, type PointerEvent, type RefObject, use, useRef, useState } from 'react';
import { useWords } from '#words';
import { useReady } from '@/components/ui/use-ready';
import { type Frame, fractionX, fractionY } from '@/lib/chart/frame';
import type { Point, RivalMark } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { inLanguage } from '@/lib/view/language-url';
import { figureUrl } from '@/lib/view/urls';
import { nearestPoint, pointOfSpread } from './nearest-point';
import { OpenPage } from './open-page';
import { pinned } from './pinned';
import { PointCard } from './point-card';
import { pointText } from './point-text';

interface Props {
  readonly points: readonly Point[];
  readonly rivals: readonly RivalMark[];
  readonly frame: Frame;
  readonly answer: ChartAnswer;
  readonly label: string;
}

/**
 * Points by pointer, touch and arrow keys: shows the one that is meant, opens its figure. A slider in the eyes of
 * screen readers, which hand arrow keys to it and speak its value text.
 */
export function PointExplorer({ points, rivals, frame, answer, label }: Props) {
  const say = useWords();
  const ready = useReady();
  const openPage = use(OpenPage);
  const card = useRef<HTMLDivElement>(null);
  const [index, setIndex] = useState<number | null>(null);
  // A card that was asked for stays while the pointer goes to a link in it.
  const [held, setHeld] = useState(false);
  const point = index === null ? undefined : points[index];
  const open = (opened: Point | undefined) =>
    opened && openPage(inLanguage(say.language, figureUrl(opened.id, pinned(answer))));

  const placeOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: event.clientX - box.left,
      y: event.clientY - box.top,
      width: box.width,
      height: box.height,
    };
  };
  const pointAt = (event: PointerEvent) => nearestPoint(points, frame, placeOf(event));
  /** A click opens the figure under it; one on a spread lists who said what, as a touch does anywhere. */
  const choose = (event: PointerEvent) => {
    const meant = pointAt(event);
    if (event.pointerType === 'mouse' && meant !== null) open(points[meant]);
    else {
      const shown = meant ?? pointOfSpread(points, rivals, frame, placeOf(event));
      setIndex(shown);
      setHeld(shown !== null);
    }
  };
  const hover = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && !held) setIndex(pointAt(event));
  };
  const leave = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && !held) setIndex(null);
  };
  const close = () => {
    setIndex(null);
    setHeld(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, index, points.length);
    if (event.key === 'Enter') open(point);
    else if (event.key === 'Escape') close();
    else if (target === null) return;
    else setIndex(target);
    event.preventDefault();
  };

  // Without JavaScript a slider would promise what it cannot do; the marks themselves are links.
  if (!ready) return null;
  return (
    <>
      <div
        role="slider"
        aria-label={say('chart.pointKeys', { chart: label })}
        aria-valuemin={1}
        aria-valuemax={Math.max(points.length, 1)}
        aria-valuenow={(index ?? 0) + 1}
        aria-valuetext={point ? pointText(point, answer, say) : say('chart.noFigureChosen')}
        tabIndex={0}
        className={`absolute inset-0 touch-pan-y ${point ? 'cursor-pointer' : ''}`}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          // A tap on the card takes the focus there; the card must live until the click.
          if (!card.current?.contains(event.relatedTarget)) close();
        }}
        onPointerMove={hover}
        onPointerLeave={leave}
        onPointerUp={choose}
      />
      {point && <Pointed card={card} point={point} frame={frame} answer={answer} />}
    </>
  );
}

function keyTarget(key: string, index: number | null, count: number): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight' || key === 'ArrowUp') return index === null ? 0 : Math.min(index + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowDown') return index === null ? count - 1 : Math.max(index - 1, 0);
  return null;
}

/** A ring around the point and its card, kept inside the chart. */
function Pointed({
  card,
  point,
  frame,
  answer,
}: Omit<Props, 'points' | 'rivals' | 'label'> & { card: RefObject<HTMLDivElement | null>; point: Point }) {
  const x = fractionX(frame, point.time);
  const y = 1 - fractionY(frame, point.value);
  return (
    <>
      <span
        className="pointer-events-none absolute size-4 rounded-full border-2 border-ink"
        style={{ left: `${x * 100}%`, top: `${y * 100}%`, transform: 'translate(-50%, -50%)' }}
      />
      <div
        ref={card}
        className="absolute z-10"
        style={{
          left: `${x * 100}%`,
          top: `${y * 100}%`,
          transform: `translate(${-x * 100}%, ${y > 0.5 ? 'calc(-100% - 14px)' : '14px'})`,
        }}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <PointCard point={point} answer={answer} />
      </div>
    </>
  );
}
