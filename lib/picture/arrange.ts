import { bodyOf } from './body';
import { drawLines } from './draw-text';
import { drawFoot, sourceLines } from './foot';
import { drawLegend } from './legend';
import { drawEventList, drawNotes } from './notes';
import type { Palette } from './palette';
import { type Block, NOTHING, type PictureContent } from './picture';
import { wrapText } from './wrap-text';
import { placed } from './xml';

interface Paper {
  readonly palette: Palette;
  readonly width: number;
  readonly height: number | null;
  readonly title: boolean;
}

/** What gives way where a picture is too low for everything. */
type Part = 'notes' | 'events' | 'legend';

interface Attempt {
  readonly leftOut: readonly Part[];
  /** A wider picture shows the same in larger letters, from this width on: twice as wide is twice as sharp. */
  readonly widest: number;
  /** Title and subtitle in small letters. */
  readonly small: boolean;
}

/** From everything in large letters to the chart alone; large letters go before the events do. */
const ATTEMPTS: readonly Attempt[] = [
  { leftOut: [], widest: 960, small: false },
  { leftOut: ['notes'], widest: 960, small: false },
  { leftOut: ['notes'], widest: 1200, small: false },
  { leftOut: ['notes', 'events'], widest: 960, small: false },
  { leftOut: ['notes', 'events'], widest: 2400, small: true },
  { leftOut: ['notes', 'events', 'legend'], widest: 2400, small: true },
];

interface Arranged extends Block {
  /** How many pixels one unit of the drawing has. */
  readonly enlarged: number;
}

/** Title, legend, chart, events, notes and foot below each other; the chart takes the height that the words leave. */
export function arrange(content: PictureContent, paper: Paper): Arranged {
  const once = makingOnce();
  for (const attempt of ATTEMPTS) {
    const { fits, draw } = tryOut(content, paper, attempt, once);
    if (fits || attempt === ATTEMPTS.at(-1)) return draw();
  }
  throw new Error('There is always a last attempt.');
}

type Once = <Made>(name: string, make: () => Made) => Made;

/** Attempts differ in little: what they share is made for the first of them. */
function makingOnce(): Once {
  const made = new Map<string, unknown>();
  return <Made>(name: string, make: () => Made) => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as Made;
  };
}

const BETWEEN = 10;
const LOWER = 0.6;
/** Below this a picture is a strip of the foot of a page, and not a chart. */
const LEAST_CHART = 60;

function tryOut(content: PictureContent, paper: Paper, { leftOut, widest, small }: Attempt, once: Once) {
  const enlarged = Math.max(paper.width / widest, 1);
  const width = paper.width / enlarged;
  const margin = width < 512 ? 16 : 28;
  const inner = width - 2 * margin;
  const { palette } = paper;
  const has = (part: Part) => !leftOut.includes(part);
  const shown = { ...content, events: content.events && has('events') };
  const body = once(`body ${inner} ${shown.events}`, () => bodyOf(shown, palette, inner));
  const head = once(`head ${inner} ${small}`, () =>
    drawHead(content, palette, inner, { titled: paper.title, small }),
  );
  const legend = has('legend') ? once(`legend ${inner}`, () => drawLegend(content, palette, inner)) : NOTHING;
  const events = shown.events
    ? once(`events ${inner}`, () => drawEventList(content.marks.events, palette, inner))
    : NOTHING;
  const notes = has('notes') ? once(`notes ${inner}`, () => drawNotes(content, palette, inner)) : NOTHING;
  const sources = once(`sources ${inner}`, () => sourceLines(content, inner));
  const foot = drawFoot(content, { sources, leftOut: missing(content, leftOut) }, palette, inner);
  const words = [head, legend, events, notes, foot].filter(isThere);
  const taken = words.reduce((sum, { height }) => sum + height + BETWEEN, 2 * margin);
  const room = paper.height === null ? body.usual : paper.height / enlarged - taken;
  // A legend is worth more than a high plot: without it a stack of nations cannot be read.
  const fits = room >= body.least * (small ? LOWER : 1);
  const draw = (): Arranged => {
    const chart = { height: room, svg: body.draw(Math.max(room, LEAST_CHART)) };
    const blocks = [head, legend, chart, events, notes, foot].filter(isThere);
    return { enlarged, height: taken + room, svg: stacked(blocks, margin) };
  };
  return { fits, draw };
}

function isThere({ svg }: Block): boolean {
  return svg !== '';
}

/** Of the parts that were left out, those that the chart has. */
function missing({ marks, caution, events }: PictureContent, leftOut: readonly Part[]): Part[] {
  const has: Readonly<Record<Part, boolean>> = {
    notes: caution !== '' || marks.breaks.length > 0,
    events: events && marks.events.length > 0,
    legend: true,
  };
  return leftOut.filter((part) => has[part]);
}

const LARGE = { first: { size: 22, line: 28 }, second: { size: 14, line: 20 } };
const SMALL = { first: { size: 16, line: 20 }, second: { size: 12, line: 16 } };

/** The subtitle stays without a title too: it says what is counted. */
function drawHead(
  { title, subtitle }: PictureContent,
  palette: Palette,
  width: number,
  { titled, small }: { titled: boolean; small: boolean },
): Block {
  const first = { face: 'title', colour: palette.ink, ...(small ? SMALL.first : LARGE.first) } as const;
  const second = { face: 'text', colour: palette.muted, ...(small ? SMALL.second : LARGE.second) } as const;
  const top = titled ? drawLines(wrapText(title, first.face, first.size, width), first) : NOTHING;
  const rest = drawLines(wrapText(subtitle, second.face, second.size, width), second);
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
