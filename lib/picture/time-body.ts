import { buildFrame } from '@/lib/chart/frame';
import type { TimeMarks } from '@/lib/chart/marks';
import { ENGLISH } from '@/lib/text/catalogues';
import { drawGrid, drawTimes, drawValues } from './draw-axes';
import { drawBreaks } from './draw-breaks';
import { belowPlot, drawEvents } from './draw-events';
import { noFigures } from './no-figures';
import type { Palette } from './palette';
import type { Body, PictureContent } from './picture';
import { type Plane, roomOf, toPlane } from './plane';
import { element, placed } from './xml';

const ABOVE = 24;
/** What the values take beside the plot. */
const LEFT = 36;
/** The least height of the plot itself, before words have to give way to it. */
const LEAST = 150;
/** Marks may reach so far over the ends of the time axis. */
const OVER = 12;

/** A chart over time: grid, marks, dates and the numbers of its events. */
export function timeBody(
  { scale, events, count }: PictureContent,
  marks: TimeMarks,
  palette: Palette,
  width: number,
  drawn: (plane: Plane) => { base: string; marks: string },
): Body {
  const frame = buildFrame(marks, scale, ENGLISH);
  const room = roomOf(width);
  const shown = events ? marks.events : [];
  const below = belowPlot(shown, { frame, room });
  const draw = (height: number) => {
    const plane = toPlane({ frame, room, width: width - LEFT, height: height - ABOVE - below, palette });
    const { base, marks: over } = count === 0 ? { base: '', marks: '' } : drawn(plane);
    const leaves = leavesDomain(marks);
    const clip = (svg: string) => (leaves ? clipped(svg) : svg);
    return placed(
      LEFT,
      ABOVE,
      [
        leaves ? clipPath(plane) : '',
        drawGrid(plane),
        clip(base),
        drawBreaks(marks.breaks, plane, isSeveral(marks)),
        clip(over),
        drawTimes(plane),
        count === 0 ? noFigures(plane) : drawValues(plane),
        drawEvents(shown, plane),
      ].join(''),
    );
  };
  const plot = Math.min(Math.max(width * 0.4, 260), 380);
  return { usual: ABOVE + plot + below, least: ABOVE + Math.min(plot, LEAST) + below, draw };
}

function isSeveral(marks: TimeMarks): boolean {
  return marks.kind !== 'composition' && new Set(marks.points.map(({ series }) => series)).size > 1;
}

/** A statement of a whole year may have its middle outside of the view, and a level its beginning. */
function leavesDomain(marks: TimeMarks): boolean {
  const [start, end] = marks.domain;
  const times = marks.kind === 'composition' ? marks.tables : marks.points;
  return times.some(({ time }) => time < start || time > end);
}

/** Then everything is cut off a little beyond the ends of the axis. Where nothing leaves it, no clip costs time. */
function clipPath({ width, height }: Plane): string {
  const box = { x: -OVER, y: -ABOVE, width: width + 2 * OVER, height: height + ABOVE + OVER };
  return element('clipPath', { id: 'plot' }, element('rect', box));
}

function clipped(svg: string): string {
  return svg === '' ? '' : element('g', { 'clip-path': 'url(#plot)' }, svg);
}
