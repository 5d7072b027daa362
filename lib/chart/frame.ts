import { highOf, lowOf } from '@/lib/model/quantity';
import type { Words } from '@/lib/text/words';
import type { TimeMarks } from './marks';
import { countTicks, logTicks, type Tick, timeTicks } from './ticks';

/** How much room a chart has. Drawn on the server for all three; the page's own width chooses. */
export const ROOMS = ['narrow', 'medium', 'wide'] as const;
export type Room = (typeof ROOMS)[number];

/** The least width of the plot in each room, in pixels: what fits there fits always. */
export const LEAST_WIDTH: Readonly<Record<Room, number>> = { narrow: 240, medium: 460, wide: 716 };

export type ScaleKind = 'linear' | 'log';

/** Axes and ticks of a chart: the same for both of its bodies and for its pictures. */
export interface Frame {
  readonly x: {
    readonly domain: readonly [number, number];
    readonly ticks: Readonly<Record<Room, readonly Tick[]>>;
  };
  readonly y: {
    readonly domain: readonly [number, number];
    readonly ticks: readonly Tick[];
    readonly scale: ScaleKind;
  };
}

const TIME_TICKS: Readonly<Record<Room, number>> = { narrow: 4, medium: 7, wide: 10 };

/** The frame of a chart over time. */
export function buildFrame(marks: TimeMarks, scale: ScaleKind, say: Words): Frame {
  const { domain } = marks;
  const ticks = (room: Room) => timeTicks(domain, TIME_TICKS[room], say);
  const values = valuesOf(marks);
  const y = scale === 'log' ? logTicks(values, say) : countTicks(0, Math.max(...values, 1), say);
  return {
    x: { domain, ticks: { narrow: ticks('narrow'), medium: ticks('medium'), wide: ticks('wide') } },
    y: { ...y, scale },
  };
}

function valuesOf(marks: TimeMarks): number[] {
  if (marks.kind === 'composition')
    return marks.tables.map(({ sum, printed }) => Math.max(sum, printed ? highOf(printed.quantity) : 0));
  const values: number[] = [];
  for (const { quantity } of marks.points) values.push(lowOf(quantity), highOf(quantity));
  return values;
}

/** Where a time stands between the left (0) and the right end (1) of the plot. */
export function fractionX({ x: { domain } }: Frame, time: number): number {
  return (time - domain[0]) / (domain[1] - domain[0]);
}

/** Where a value stands between the bottom (0) and the top (1) of the plot. On a log scale, zero lies at the bottom. */
export function fractionY({ y: { domain, scale } }: Frame, value: number): number {
  if (scale === 'linear') return (value - domain[0]) / (domain[1] - domain[0]);
  const at = (number: number) => Math.log10(Math.max(number, domain[0]));
  return (at(value) - at(domain[0])) / (at(domain[1]) - at(domain[0]));
}
