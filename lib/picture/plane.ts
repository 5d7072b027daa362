import { type Frame, fractionX, fractionY, type Room } from '@/lib/chart/frame';
import type { Palette } from './palette';
import { round } from './xml';

/** The plot of a chart over time in pixels: what every mark is drawn on. */
export interface Plane {
  readonly frame: Frame;
  readonly room: Room;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

export function toPlane(given: Pick<Plane, 'frame' | 'room' | 'width' | 'height' | 'palette'>): Plane {
  const { frame, width, height } = given;
  return {
    ...given,
    x: (time) => round(fractionX(frame, time) * width),
    y: (value) => round((1 - fractionY(frame, value)) * height),
  };
}

/** How much room a width gives, as on the page. */
export function roomOf(width: number): Room {
  return width >= 752 ? 'wide' : width >= 496 ? 'medium' : 'narrow';
}
