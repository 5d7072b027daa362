import { bodyOf } from './body';
import { drawLines } from './draw-text';
import { drawFoot } from './foot';
import { drawLegend } from './legend';
import { metadataXml } from './metadata';
import { drawEventList, drawNotes } from './notes';
import { PALETTES, type Palette } from './palette';
import { type Block, NOTHING, type PictureContent, type PictureLook } from './picture';
import { wrapText } from './wrap-text';
import { element, escapeXml, placed } from './xml';

/** Wider pictures show the same in larger letters: twice as wide is twice as sharp. */
const WIDEST = 960;

/** A chart as an SVG document: the same bytes for the same content and look, everywhere. */
export function drawPicture(content: PictureContent, { width, height, theme, title }: PictureLook): string {
  const enlarged = Math.max(width / WIDEST, 1);
  const palette = PALETTES[theme];
  const drawn = arrange(content, {
    palette,
    width: width / enlarged,
    height: height === null ? null : height / enlarged,
    title,
  });
  const tall = height ?? Math.round(drawn.height * enlarged);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: tall,
      viewBox: `0 0 ${width} ${tall}`,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    element('title', { id: 'title' }, escapeXml(content.title)),
    element('desc', { id: 'desc' }, escapeXml(content.subtitle)),
    metadataXml(content),
    element('rect', { width, height: tall, fill: palette.ground }),
    element('g', { transform: `scale(${enlarged})` }, drawn.svg),
  );
}

interface Arrangement {
  readonly palette: Palette;
  readonly width: number;
  readonly height: number | null;
  readonly title: boolean;
}

/** What goes first where a picture is too low for everything. */
const OPTIONAL = ['notes', 'events', 'legend'] as const;

/** Title, legend, chart, events, notes and foot below each other; the chart takes what the words leave. */
function arrange(content: PictureContent, { palette, width, height, title }: Arrangement): Block {
  const margin = width < 512 ? 16 : 28;
  const inner = width - 2 * margin;
  const head = drawHead(content, palette, inner, title);
  for (let dropped = 0; ; dropped++) {
    const leftOut = OPTIONAL.slice(0, dropped);
    const has = (part: (typeof OPTIONAL)[number]) => !leftOut.includes(part);
    const shown = { ...content, events: content.events && has('events') };
    const body = bodyOf(shown, palette, inner);
    const legend = has('legend') ? drawLegend(content.marks, palette, inner) : NOTHING;
    const events = shown.events ? drawEventList(content.marks.events, palette, inner) : NOTHING;
    const notes = has('notes') ? drawNotes(content, palette, inner) : NOTHING;
    const foot = drawFoot(content, namesOf(content, leftOut), palette, inner);
    const around = [head, legend, events, notes, foot].filter((block) => block.height > 0);
    const taken = around.reduce((sum, block) => sum + block.height + BETWEEN, 2 * margin);
    const room = height === null ? body.usual : height - taken;
    if (room < body.least && dropped < OPTIONAL.length) continue;
    const chart = { height: room, svg: body.draw(room) };
    const blocks = [head, legend, chart, events, notes, foot].filter((block) => block.height > 0);
    return { height: taken + room, svg: stacked(blocks, margin) };
  }
}

const BETWEEN = 10;

/** Of the parts that were left out, those that the chart has. */
function namesOf({ marks, caution, events }: PictureContent, leftOut: readonly string[]): string[] {
  const has: Readonly<Record<string, boolean>> = {
    notes: caution !== '' || marks.breaks.length > 0,
    events: events && marks.events.length > 0,
    legend: true,
  };
  return leftOut.filter((part) => has[part]);
}

/** The subtitle stays without a title too: it says what is counted. */
function drawHead({ title, subtitle }: PictureContent, palette: Palette, width: number, titled: boolean) {
  const large = { face: 'title', size: 22, line: 28, colour: palette.ink } as const;
  const small = { face: 'text', size: 14, line: 20, colour: palette.muted } as const;
  const top = titled ? drawLines(wrapText(title, 'title', large.size, width), large) : NOTHING;
  const rest = drawLines(wrapText(subtitle, 'text', small.size, width), small);
  return { height: top.height + rest.height, svg: top.svg + placed(0, top.height, rest.svg) };
}

function stacked(blocks: readonly Block[], margin: number): string {
  let y = margin;
  return blocks
    .map(({ height, svg }) => {
      const part = placed(margin, y, svg);
      y += height + BETWEEN;
      return part;
    })
    .join('');
}
