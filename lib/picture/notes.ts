import { breakLetter } from '@/lib/chart/break-labels';
import type { EventMark, Marks } from '@/lib/chart/marks';
import { spanText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { drawBadge } from './draw-events';
import { drawLines } from './draw-text';
import type { Palette } from './palette';
import { type Block, NOTHING, type PictureContent } from './picture';
import { roomOf } from './plane';
import { wrapText } from './wrap-text';
import { placed } from './xml';

const STYLE = { face: 'text', size: 12, line: 16 } as const;
const BADGE = 26;
const BETWEEN = 24;
const AFTER = 5;
const COLUMNS = { narrow: 1, medium: 2, wide: 3 } as const;
const FOUR_COLUMNS = 1100;

/** The events in words, by the numbers on the axis, in as many columns as there is room for. */
export function drawEventList(events: readonly EventMark[], palette: Palette, width: number): Block {
  if (events.length === 0) return NOTHING;
  const count = width >= FOUR_COLUMNS ? 4 : COLUMNS[roomOf(width)];
  const column = (width - BETWEEN * (count - 1)) / count;
  const items = events.map((event) => {
    const lines = wrapText(eventText(event), 'text', STYLE.size, column - BADGE);
    const text = drawLines(lines, { ...STYLE, colour: palette.ink }, BADGE);
    return {
      height: Math.max(text.height, 18) + AFTER,
      svg: drawBadge(event.number, palette, 9, 9) + text.svg,
    };
  });
  const columns = inColumns(items, count);
  const parts = columns.flatMap((blocks, index) => below(blocks, index * (column + BETWEEN)));
  return { height: Math.max(...columns.map(heightOf)), svg: parts.join('') };
}

function eventText({ date, endDate, label }: EventMark): string {
  return `${spanText(date, endDate, ENGLISH)}. ${label}`;
}

/** Why lines stop, and what the chart is not to be taken for. */
export function drawNotes({ marks, caution }: PictureContent, palette: Palette, width: number): Block {
  const texts = [...marks.breaks.map(breakText), ...(caution ? [caution] : [])];
  const lines = texts.flatMap((text) => wrapText(text, 'text', STYLE.size, width));
  return drawLines(lines, { ...STYLE, colour: palette.muted });
}

function breakText({ kind, fromDate, toDate, words }: Marks['breaks'][number], index: number): string {
  return `${breakLetter(index)}: ${ENGLISH(`break.${kind}`)}, ${spanText(fromDate, toDate, ENGLISH)}: ${words}.`;
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

function below(blocks: readonly Block[], x: number): string[] {
  let y = 0;
  return blocks.map(({ height, svg }) => {
    const part = placed(x, y, svg);
    y += height;
    return part;
  });
}

/** In the order of reading, down the columns, which are as even as the order allows. */
function inColumns(blocks: readonly Block[], count: number): Block[][] {
  const highest = Math.max(...blocks.map(({ height }) => height));
  for (let most = Math.max(highest, Math.ceil(heightOf(blocks) / count)); ; most++) {
    const columns: Block[][] = [[]];
    for (const block of blocks) {
      const last = columns.at(-1);
      if (last && heightOf(last) + block.height <= most) last.push(block);
      else columns.push([block]);
    }
    if (columns.length <= count) return columns;
  }
}
