import type { Words } from '@/lib/text/words';
import { buildFrame, fractionX, fractionY } from './frame';
import type { CompositionMarks, Level, Marks, Point, TimelineMarks, Tone } from './marks';
import { stepPath } from './paths';
import { plansAxis } from './plan-geometry';
import { stackLayers } from './stack-layers';
import { statementsAxis } from './statements-axis';

/** A chart as a sign of itself: its shape without a word, in paths. */
export interface SmallDrawing {
  readonly areas: readonly Drawn[];
  readonly lines: readonly (Drawn & { readonly dashed: boolean })[];
  /** Dots are lines without length, so that one path holds all of a colour and a round cap draws each. */
  readonly dots: readonly (Drawn & { readonly hollow: boolean })[];
}

interface Drawn {
  readonly tone: Tone;
  readonly path: string;
}

/** The units of the drawing on either side; it is stretched to the room it gets. */
export const SMALL_UNITS = 240;

const units = (fraction: number) => Math.round(Math.min(Math.max(fraction, 0), 1) * SMALL_UNITS);
const upwards = (fraction: number) => SMALL_UNITS - units(fraction);

/** Draws marks small. Which statement is preferred and what is planned is told apart, as in the chart itself. */
export function smallDrawing(marks: Marks, say: Words): SmallDrawing {
  switch (marks.kind) {
    case 'timeline':
    case 'steps':
      return smallTimeline(marks, say);
    case 'composition':
      return smallStack(marks, say);
    case 'statements': {
      const { domain } = statementsAxis(marks.points, say);
      return rowsOf(marks.points, domain);
    }
    case 'plans': {
      const plans = marks.rows.map(({ plan }) => plan);
      return rowsOf(plans, plansAxis(marks.rows, say).domain);
    }
  }
}

function smallTimeline(marks: TimelineMarks, say: Words): SmallDrawing {
  const frame = buildFrame(marks, 'linear', say);
  const at = ({ time, value }: Level) =>
    [units(fractionX(frame, time)), upwards(fractionY(frame, value))] as const;
  return {
    areas: [],
    lines: marks.lines.map(({ tone, dashed, segments }) => ({
      tone,
      dashed,
      path: segments.map((segment) => stepPath(segment.map(at))).join(''),
    })),
    // What a line joins is drawn by it; beside it stand statements and plans.
    dots: dotsOf(
      marks.points.filter(({ beside, series, force }) => beside || !hasLine(marks, `${series} ${force}`)),
      at,
    ),
  };
}

function hasLine({ lines }: TimelineMarks, key: string): boolean {
  return lines.some((line) => line.key === key);
}

function smallStack(marks: CompositionMarks, say: Words): SmallDrawing {
  const frame = buildFrame(marks, 'linear', say);
  const x = marks.tables.map(({ time }) => units(fractionX(frame, time)));
  const right = units(fractionX(frame, marks.end));
  const y = (value: number) => upwards(fractionY(frame, value));
  return {
    // From the ground up, the highest first and the lower ones over it: each outline is written once.
    areas: stackLayers(marks)
      .toReversed()
      .map(({ layer, top }) => ({ tone: layer.tone, path: outline(x, right, top.map(y)) })),
    lines: [],
    dots: [],
  };
}

function outline(x: readonly number[], right: number, top: readonly number[]): string {
  const steps = stepPath(
    x.map((at, index) => [at, top[index] ?? SMALL_UNITS]),
    right,
  );
  return steps === '' ? '' : `${steps}V${SMALL_UNITS}H${x[0]}Z`;
}

/** A row a statement, by its number. */
function rowsOf(points: readonly Point[], [low, high]: readonly [number, number]): SmallDrawing {
  const place = new Map(points.map((point, index) => [point, (index + 0.5) / points.length]));
  const at = (point: Point) =>
    [units((point.value - low) / (high - low)), units(place.get(point) ?? 0)] as const;
  return { areas: [], lines: [], dots: dotsOf(points, at) };
}

function dotsOf(
  points: readonly Point[],
  at: (point: Point) => readonly [number, number],
): SmallDrawing['dots'] {
  const paths = new Map<string, { tone: Tone; hollow: boolean; path: string }>();
  for (const point of points) {
    const hollow = point.status === 'planned' || point.status === 'authorized';
    const tone = point.beside ? 'rest' : point.tone;
    const [x, y] = at(point);
    const key = `${hollow} ${tone}`;
    const drawn = paths.get(key) ?? { tone, hollow, path: '' };
    drawn.path += `M${x} ${y}h0`;
    paths.set(key, drawn);
  }
  return [...paths.values()];
}
