import type { Words } from '@/lib/text/words';
import { type Frame, fractionX, LEAST_WIDTH, ROOMS, type Room } from './frame';
import type { BreakMark } from './marks';
import { spreadOut } from './spread-out';

/** Pixels that a letter of a label takes at the most, on average. */
const LETTER = 6.6;
/** A badge and the air beside it. */
const BADGE = 20;
const EDGE = 8;

/** What stands over the plot where the count breaks: a letter, and its words where there is room for them. */
export interface BreakLabel {
  readonly mark: BreakMark;
  readonly letter: string;
  /** Fraction of the plot, and pixels beside it. */
  readonly x: number;
  readonly shift: number;
  readonly words: { readonly text: string; readonly side: 'right' | 'left' } | null;
}

/** Letters of breaks in the order of their dates: in the chart and in the list below it. */
export function breakLetter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (index % 26));
}

/** The labels of a chart's breaks in each room. */
export function breakLabels(
  breaks: readonly BreakMark[],
  frame: Frame,
  say: Words,
): Readonly<Record<Room, readonly BreakLabel[]>> {
  const [narrow, medium, wide] = ROOMS.map((room) =>
    inRoom(breaks, frame, { width: LEAST_WIDTH[room], say }),
  );
  return { narrow: narrow ?? [], medium: medium ?? [], wide: wide ?? [] };
}

interface Inside {
  readonly width: number;
  readonly say: Words;
}

function inRoom(breaks: readonly BreakMark[], frame: Frame, { width, say }: Inside): BreakLabel[] {
  const fractions = breaks.map(({ from }) => Math.min(Math.max(fractionX(frame, from), 0), 1));
  const places = spreadOut(
    // A letter at the very left would stand on the highest value of the axis.
    fractions.map((x) => Math.max(x * width, EDGE)),
    { width, apart: BADGE, lanes: 1 },
  ).map(({ shift }, index) => {
    const x = fractions[index] ?? 0;
    return { x, shift: shift + Math.max(EDGE - x * width, 0) };
  });
  const at = places.map(({ x, shift }) => x * width + shift);
  /** The right end of what stands there already. */
  let taken = 0;
  return breaks.map((mark, index) => {
    const text = say(`break.${mark.kind}`);
    const here = at[index] ?? 0;
    const next = (at[index + 1] ?? width + BADGE / 2) - BADGE / 2;
    const wide = BADGE / 2 + 2 + text.length * LETTER;
    const side = here + wide <= next ? 'right' : here - wide >= taken ? 'left' : null;
    taken = here + (side === 'right' ? wide : BADGE / 2);
    const place = places[index] ?? { x: 0, shift: 0 };
    return { mark, letter: breakLetter(index), ...place, words: side && { text, side } };
  });
}
