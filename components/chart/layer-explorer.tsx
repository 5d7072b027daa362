'use client';

import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useWords } from '#words';
import { useReady } from '@/components/ui/use-ready';
import { type Frame, fractionX } from '@/lib/chart/frame';
import { layerText } from '@/lib/chart/layer-texts';
import { type LayerPlace, tableAt, walkLayers } from '@/lib/chart/layer-walk';
import type { CompositionMarks } from '@/lib/chart/marks';
import type { ChartAnswer } from '@/lib/export/chart-answer';
import { LayerTooltip } from './layer-tooltip';
import { percent } from './percent';

interface Props {
  readonly marks: CompositionMarks;
  readonly frame: Frame;
  readonly answer: ChartAnswer;
  readonly label: string;
}

/**
 * Tables of a composition by pointer, touch and arrow keys: left and right from table to table, up and down from layer
 * to layer. A slider in the eyes of screen readers, which hand arrow keys to it and speak its value text.
 */
export function LayerExplorer({ marks, frame, answer, label }: Props) {
  const say = useWords();
  const ready = useReady();
  const [place, setPlace] = useState<LayerPlace | null>(null);
  const close = () => setPlace(null);

  const point = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [start, end] = frame.x.domain;
    const time = start + ((event.clientX - box.left) / box.width) * (end - start);
    const table = tableAt(marks, time);
    setPlace(table === null ? null : { table, layer: null });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walkLayers(marks, place, event.key);
    if (event.key === 'Escape') close();
    else if (next) setPlace(next);
    else return;
    event.preventDefault();
  };

  // Without JavaScript a slider would promise what it cannot do; the ranking and the table have every number.
  if (!ready) return null;
  return (
    <>
      <div
        role="slider"
        aria-label={say('chart.layerKeys', { chart: label })}
        aria-valuemin={1}
        aria-valuemax={Math.max(marks.tables.length, 1)}
        aria-valuenow={(place?.table ?? 0) + 1}
        aria-valuetext={place ? layerText(marks, place, answer.sources, say) : say('chart.noTable')}
        tabIndex={0}
        className="absolute inset-0 touch-pan-y"
        onKeyDown={onKeyDown}
        onBlur={close}
        onPointerMove={(event) => event.pointerType === 'mouse' && point(event)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && close()}
        onPointerUp={(event) => event.pointerType !== 'mouse' && point(event)}
      />
      {place && <Shown marks={marks} frame={frame} place={place} />}
    </>
  );
}

/** A line through the table that is meant, and its numbers beside it, kept inside the chart. */
function Shown({ marks, frame, place }: Pick<Props, 'marks' | 'frame'> & { place: LayerPlace }) {
  const time = marks.tables[place.table]?.time ?? 0;
  const x = Math.min(Math.max(fractionX(frame, time), 0), 1);
  return (
    <div className="pointer-events-none absolute inset-0">
      <div className="absolute inset-y-0 w-px bg-ink" style={{ left: percent(x) }} />
      <div className="absolute top-2 z-10 w-60 max-w-full" style={besideLine(x)}>
        <LayerTooltip marks={marks} {...place} />
      </div>
    </div>
  );
}

/** On the side of the line where there is more room; on a phone as far over it as the chart's edge makes it. */
function besideLine(x: number) {
  const distance = (fraction: number) => `clamp(0px, calc(${percent(fraction)} + 8px), calc(100% - 15rem))`;
  return x > 0.5 ? { right: distance(1 - x) } : { left: distance(x) };
}
