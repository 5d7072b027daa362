import { publishersOf, sourcesText } from '@/lib/chart/publishers';
import { dayText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { drawLines } from './draw-text';
import type { Palette } from './palette';
import type { Block, PictureContent } from './picture';
import { atMost, wrapText } from './wrap-text';

const STYLE = { face: 'text', size: 12, line: 16 } as const;
const SOURCE_LINES = 2;
const ADDRESS_LINES = 3;

/** What a pasted picture is traced by: sources, version, address; and what it leaves out. */
export function drawFoot(
  content: PictureContent,
  { sources, leftOut }: { readonly sources: readonly string[]; readonly leftOut: readonly string[] },
  palette: Palette,
  width: number,
): Block {
  const wrap = wrapper(width);
  const lines = [
    ...sources,
    ...wrap(factsText(content, leftOut)),
    ...atMost(wrap(content.address), ADDRESS_LINES, '… the whole address stands in the file’s metadata'),
  ];
  return drawLines(lines, { ...STYLE, colour: palette.muted });
}

function wrapper(width: number): (text: string) => string[] {
  return (text) => wrapText(text, STYLE.face, STYLE.size, width);
}

function factsText({ count, version, known }: PictureContent, leftOut: readonly string[]): string {
  const asKnown = known ? ` · as known on ${dayText(known, ENGLISH)}` : '';
  const less = leftOut.length > 0 ? ` · left out for want of room: ${leftOut.join(', ')}` : '';
  return `Muster · ${ENGLISH('count.figure', { count: count })} · version ${version}${asKnown}${less}`;
}

/** As many publishers as two lines hold; the rest as a number. */
export function sourceLines({ marks, sources }: PictureContent, width: number): string[] {
  const wrap = wrapper(width);
  const publishers = publishersOf(marks, sources);
  if (publishers.length === 0) return [];
  let [fits, tooMany] = [0, publishers.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (wrap(sourcesText(publishers, middle, ENGLISH)).length <= SOURCE_LINES) fits = middle;
    else tooMany = middle;
  }
  return wrap(sourcesText(publishers, Math.max(fits, 1), ENGLISH));
}
