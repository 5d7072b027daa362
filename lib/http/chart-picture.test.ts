import { gzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { Marks } from '@/lib/chart/marks';
import { openEnd } from '@/lib/chart/open-end';
import { OUTCOME_SHAPES } from '@/lib/chart/outcome-shapes';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { drawPicture } from '@/lib/picture/draw-picture';
import { fontFiles } from '@/lib/picture/fonts';
import { PALETTES } from '@/lib/picture/palette';
import { type PictureLook, THEMES } from '@/lib/picture/picture';
import { toPng } from '@/lib/picture/to-png';
import { asOfText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { differenceText } from '@/lib/text/difference-text';
import { outcomeText } from '@/lib/text/outcome-text';
import { quantityText } from '@/lib/text/quantity-text';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { pictureContent } from './chart-picture';

const ledger = loadLedger();
const SLUGS = [...ledger.charts.keys()];
const LOOK: PictureLook = { width: 1200, height: null, theme: 'light', title: true };

function contentOf(slug: string, view: Partial<View> = {}) {
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw new Error(`no chart ${slug}`);
  return pictureContent(ledger, chart, { ...DEFAULT_VIEW, ...view });
}

/** Read by a strict reader of XML; throws where it is none. */
function read(svg: string): Resvg {
  return new Resvg(svg, { font: { fontFiles: fontFiles(), loadSystemFonts: false } });
}

/** The rings around the events' numbers on the axis and in the list, where they stand in the end. */
function rings(svg: string): { x: number; y: number }[] {
  const at = [{ x: 0, y: 0 }];
  const found: { x: number; y: number }[] = [];
  for (const [tag] of svg.matchAll(/<g[^>]*>|<\/g>|<circle[^>]*>/g)) {
    const last = at.at(-1) ?? { x: 0, y: 0 };
    const [, x, y] = /translate\(([\d.-]+) ([\d.-]+)\)/.exec(tag) ?? [];
    if (tag === '</g>') at.pop();
    else if (tag.startsWith('<g')) at.push({ x: last.x + Number(x ?? 0), y: last.y + Number(y ?? 0) });
    else {
      const [, cx, cy] = / cx="([\d.-]+)" cy="([\d.-]+)"/.exec(tag) ?? [];
      found.push({ x: last.x + Number(cx), y: last.y + Number(cy) });
    }
  }
  return found;
}

describe.each(SLUGS)('the picture of %s', (slug) => {
  it.each(THEMES.flatMap((theme) => [320, 720, 1200, 2400].map((width) => [theme, width] as const)))(
    'is XML with everything inside it and no number upon another: %s, %i wide',
    (theme, width) => {
      for (const height of [null, 630, 360]) {
        const svg = drawPicture(contentOf(slug), { ...LOOK, theme, width, height });
        const picture = read(svg);
        expect(picture.width).toBe(width);
        if (height !== null) expect(picture.height).toBe(height);
        const {
          x,
          y,
          width: across,
          height: down,
        } = picture.getBBox() ?? { x: -1, y: -1, width: 0, height: 0 };
        expect([x, y, across, down]).toEqual([0, 0, picture.width, picture.height]);
        const places = rings(svg);
        for (const [index, a] of places.entries()) {
          for (const b of places.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(17);
        }
      }
    },
  );

  it('is the same bytes every time', () => {
    expect(drawPicture(contentOf(slug), LOOK)).toBe(drawPicture(contentOf(slug), LOOK));
    const [once, again] = [toPng(contentOf(slug), LOOK), toPng(contentOf(slug), LOOK)];
    expect(Buffer.compare(once, again)).toBe(0);
  });

  it('says what it shows, its version and its address', () => {
    const content = contentOf(slug);
    const svg = drawPicture(content, { ...LOOK, height: 630 });
    expect(svg).toContain(content.title);
    expect(svg).toContain(content.subtitle);
    expect(svg).toContain(`version ${ledger.newest.date}`);
    expect(svg).toContain(`/charts/${slug}?v=${ledger.newest.date}<`);
    expect(svg).toContain('Sources: ');
  });
});

/** CRC-32, which every gzip file ends with. */
function crc32(bytes: Buffer): number {
  return gzipSync(bytes).readUInt32LE(gzipSync(bytes).length - 8);
}

/** The chunks of a PNG, their sums checked. */
function chunksOf(png: Uint8Array): { name: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(crc32(named)).toBe(bytes.readUInt32BE(at + 8 + length));
    chunks.push({ name: named.toString('latin1', 0, 4), data: named.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

describe('a pasted picture', () => {
  const view: Partial<View> = { known: '2020-12-01', status: ['actual'] };
  const address = `/charts/us-drawdown-2020?status=actual&known=2020-12-01&v=${ledger.newest.date}`;

  it('can be traced as PNG', () => {
    const chunks = chunksOf(toPng(contentOf('us-drawdown-2020', view), LOOK));
    expect(chunks.map(({ name }) => name)).toEqual(expect.arrayContaining(['IHDR', 'iTXt', 'IDAT', 'IEND']));
    const texts = chunks
      .filter(({ name }) => name === 'iTXt')
      .map(({ data }) => data.toString('utf8').split('\0'));
    const told = Object.fromEntries(texts.map((parts) => [parts[0], parts.at(-1)]));
    expect(told.Source).toBe(address);
    expect(told.Citation).toBe(
      `Muster, “The cut of the winter 2020–21”, data version ${ledger.newest.date}, ${address}`,
    );
  });

  it('can be traced as SVG', () => {
    const svg = drawPicture(contentOf('us-drawdown-2020', view), LOOK);
    const metadata = /<metadata>(.*)<\/metadata>/.exec(svg)?.[1] ?? '';
    expect(metadata).toContain(`<dc:identifier>${address.replaceAll('&', '&amp;')}</dc:identifier>`);
    expect(metadata).toMatch(/<dcterms:bibliographicCitation>Muster, “The cut of the winter/);
    expect(svg).toContain('as known on 1 December 2020');
  });
});

describe('what a picture tells', () => {
  const { plan, ground } = PALETTES.light;

  it('draws a plan hollow, and dashed from where it starts', () => {
    const svg = drawPicture(contentOf('us-drawdown-2020', { status: ['planned', 'actual'] }), LOOK);
    const diamonds = [...svg.matchAll(/<path [^>]*d="M0 -5\.5L5\.5 0L0 5\.5L-5\.5 0Z"[^>]*>/g)].map(
      ([path]) => path,
    );
    expect(diamonds.length).toBeGreaterThan(3);
    for (const diamond of diamonds) expect(diamond).toContain(`fill="${ground}" stroke="${plan}"`);
    const ofPlans = [...svg.matchAll(/<path [^>]*>/g)]
      .map(([path]) => path)
      .filter((path) => path.includes(`stroke="${plan}"`));
    const lines = ofPlans.filter((path) => !diamonds.includes(path));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toContain('stroke-dasharray');
  });

  it('leaves events out when the view does', () => {
    const svg = drawPicture(contentOf('us-drawdown-2020', { events: 'off' }), LOOK);
    expect(rings(svg)).toEqual([]);
    expect(svg).not.toContain('Taliban enter Kabul');
  });

  it('numbers an event on the axis and says it in the list', () => {
    const content = contentOf('us-drawdown-2020');
    expect(rings(drawPicture(content, LOOK))).toHaveLength(content.marks.events.length * 2);
  });

  it('says what had no room', () => {
    const svg = drawPicture(contentOf('us-afghanistan'), { ...LOOK, width: 320, height: 360 });
    expect(svg).toMatch(/left out.*notes, events, legend</);
    expect(rings(svg)).toEqual([]);
  });

  it('draws a view without figures as a frame with words', () => {
    for (const slug of SLUGS) {
      const svg = drawPicture(contentOf(slug, { force: ['ISL'], from: '1901', to: '1902' }), LOOK);
      expect(svg).toContain('No figures in this view.');
      read(svg);
    }
  });

  it('keeps inside what reaches over the ends of a short view', () => {
    const svg = drawPicture(contentOf('us-afghanistan', { from: '2012-03', to: '2012-04' }), LOOK);
    const { x, width } = read(svg).getBBox() ?? { x: -1, width: 0 };
    expect([x, width]).toEqual([0, 1200]);
  });

  it('without a title still says what is counted', () => {
    const content = contentOf('nato-members');
    const drawn = drawPicture(content, { ...LOOK, title: false }).split('</metadata>')[1];
    expect(drawn).not.toContain(`>${content.title}<`);
    expect(drawn).toContain(`>${content.subtitle}<`);
  });

  it.each([
    ['statement', 'autumn-2020'],
    ['plan', 'us-plans-and-outcomes'],
  ])('a list that is too long for its height says how many %ss it leaves out', (noun, slug) => {
    const whole = drawPicture(contentOf(slug), LOOK);
    expect(whole).not.toMatch(/and \d+ \w+ more/);
    for (const [width, height] of [
      [1200, 500],
      [320, 500],
    ] as const) {
      const svg = drawPicture(contentOf(slug), { ...LOOK, width, height });
      const [, left] = new RegExp(`and (\\d+) ${noun}s? more`).exec(svg) ?? [];
      const rows = (drawn: string) => drawn.split('d="M0 0.5H').length - 1;
      expect(rows(svg) + Number(left)).toBe(rows(whole));
    }
  });

  it('has a row for each plan: date, outcome, numbers, a bar and how long it is', () => {
    const content = contentOf('us-plans-and-outcomes');
    if (content.marks.kind !== 'plans') throw new Error('no plans');
    const svg = drawPicture(content, LOOK);
    const rows = svg.split('d="M0 0.5H').slice(1);
    expect(rows).toHaveLength(content.marks.rows.length);
    for (const [index, { plan, level, outcome, contrary, difference }] of content.marks.rows.entries()) {
      const row = rows[index] ?? '';
      expect(row).toContain(`>${asOfText(plan.asOf, ENGLISH)}<`);
      expect(row).toContain(`>${outcomeText({ outcome, contrary }, ENGLISH)}<`);
      expect(row).toContain(OUTCOME_SHAPES[outcome]);
      expect(row).toContain(`>${quantityText(plan.quantity, ENGLISH)}; `);
      expect(row).toContain(
        level ? `; then ${quantityText(level.quantity, ENGLISH)}<` : '; level not known<',
      );
      if (difference) expect(row).toContain(`>${differenceText(difference, ENGLISH)}<`);
      const isGap = difference !== null && difference.side !== 'none';
      expect(row.includes(`stroke="${PALETTES.light.rival}" stroke-width="3"`)).toBe(isGap);
    }
  });

  it('draws both ends of a range, and an arrow where an end is open', () => {
    const content = contentOf('us-drawdown-2020', { status: ['planned'] });
    const marks = { ...content.marks, kind: 'statements' as const } as Marks;
    const svg = drawPicture({ ...content, marks }, LOOK);
    const points = 'points' in marks ? marks.points : [];
    const ranges = points.filter(({ quantity }) => quantity.kind === 'range');
    const open = points.filter(({ quantity }) => openEnd(quantity) !== 0);
    expect(Math.min(ranges.length, open.length)).toBeGreaterThan(0);
    expect(svg.match(/<path d="M[\d.]+ [\d.]+H[\d.]+"[^>]* stroke-width="5"/g)).toHaveLength(ranges.length);
    expect(svg.match(/d="M0 0H-?12M/g)).toHaveLength(open.length);
  });
});
