'use client';

import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useWords } from '#words';
import { dayTime, timeDay } from '@/lib/model/as-of';
import { daysOf } from '@/lib/model/plain-date';
import { dayText } from '@/lib/text/as-of-text';
import {
  keyMonth,
  type MonthWindow,
  monthNear,
  monthsOf,
  moveEnd,
  moveWindow,
  toRange,
  type WindowEnd,
  windowDays,
  within,
} from '@/lib/view/month-window';
import type { View } from '@/lib/view/view';
import { useDraft } from './use-draft';
import type { Go } from './use-view';

interface Props {
  /** Of the overview, in milliseconds. */
  readonly domain: readonly [number, number];
  readonly view: View;
  readonly go: Go;
}

/** The part of an overview that is shown, and the two handles at its ends: sliders of months. */
export function RangeWindow({ domain, view, go }: Props) {
  const say = useWords();
  const track = useRef<HTMLDivElement>(null);
  const grip = useRef<{ x: number; span: MonthWindow } | null>(null);
  const whole = monthsOf(timeDay(domain[0]), timeDay(domain[1]));
  const { draft, move, hold, release, drop } = useDraft<MonthWindow>((chosen) =>
    go({ ...view, ...toRange(chosen, whole) }),
  );
  const shown = {
    from: (view.from && daysOf(view.from)?.earliest) || timeDay(domain[0]),
    to: (view.to && daysOf(view.to)?.latest) || timeDay(domain[1]),
  };
  const span = draft ?? within(monthsOf(shown.from, shown.to), whole);
  const days = draft ? windowDays(draft) : shown;
  const at = (day: string) =>
    Math.min(Math.max((dayTime(day) - domain[0]) / (domain[1] - domain[0]), 0), 1) * 100;
  const [left, right] = [at(days.from), at(days.to)];
  const width = () => track.current?.getBoundingClientRect().width || 1;

  const grab = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, span };
    hold();
  };
  /** How far the pointer went since it took hold, as time. */
  const pulled = (event: PointerEvent) =>
    grip.current && ((event.clientX - grip.current.x) / width()) * (domain[1] - domain[0]);
  const letGo = () => {
    grip.current = null;
    release();
  };
  const lost = () => {
    grip.current = null;
    drop();
  };
  const drag = { onPointerDown: grab, onPointerUp: letGo, onPointerCancel: lost };

  const pullEnd = (end: WindowEnd) => (event: PointerEvent) => {
    const by = pulled(event);
    if (by === null || !grip.current) return;
    const start = windowDays(grip.current.span)[end === 'first' ? 'from' : 'to'];
    move(moveEnd(grip.current.span, whole, end, monthNear(dayTime(start) + by, end)));
  };
  const pullBoth = (event: PointerEvent) => {
    const by = pulled(event);
    if (by === null || !grip.current) return;
    const start = dayTime(windowDays(grip.current.span).from);
    const months = monthNear(start + by, 'first') - grip.current.span.first;
    move(moveWindow(grip.current.span, whole, months));
  };
  const keyEnd = (end: WindowEnd) => (event: KeyboardEvent) => {
    const month = keyMonth(event.key, span, whole, end);
    if (month === null) return;
    event.preventDefault();
    move(moveEnd(span, whole, end, month));
  };

  return (
    <div ref={track} className="absolute inset-0">
      <div className="strip-shade left-0" style={{ width: `${left}%` }} />
      <div className="strip-shade right-0" style={{ width: `${100 - right}%` }} />
      <div
        className="absolute inset-y-0 cursor-grab touch-pan-y active:cursor-grabbing"
        style={{ left: `${left}%`, width: `${right - left}%` }}
        data-window
        onPointerMove={pullBoth}
        {...drag}
      />
      {draft && (
        <span
          className="pointer-events-none absolute inset-x-0 bottom-full z-10 text-center text-xs"
          aria-hidden="true"
        >
          <span className="inline-block rounded border border-hairline bg-ground px-2 py-0.5">
            {say('date.daysFromTo', { from: dayText(days.from, say), to: dayText(days.to, say) })}
          </span>
        </span>
      )}
      {(['first', 'last'] as const).map((end) => (
        <div
          key={end}
          role="slider"
          tabIndex={0}
          aria-label={say(end === 'first' ? 'view.from' : 'view.until')}
          aria-valuemin={end === 'first' ? whole.first : span.first}
          aria-valuemax={end === 'first' ? span.last : whole.last}
          aria-valuenow={span[end]}
          aria-valuetext={dayText(end === 'first' ? days.from : days.to, say)}
          className={`strip-handle ${end === 'first' ? 'strip-handle-first' : ''}`}
          style={{ left: `${end === 'first' ? left : right}%` }}
          onKeyDown={keyEnd(end)}
          onPointerMove={pullEnd(end)}
          {...drag}
        />
      ))}
    </div>
  );
}
