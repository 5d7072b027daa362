import { shapeKeys, statementKeys } from '@/lib/chart/legend-keys';
import type { PlansMarks, Point, TimelineMarks } from '@/lib/chart/marks';
import { OUTCOMES, type Status } from '@/lib/model/lists';
import { ENGLISH } from '@/lib/text/catalogues';
import { drawMark } from './draw-mark';
import { drawOutcome } from './draw-outcome';
import { drawLines } from './draw-text';
import { textWidth } from './measure-text';
import { type Palette, toneColour } from './palette';
import { type Block, NOTHING, type PictureContent } from './picture';
import { wrapText } from './wrap-text';
import { element, placed } from './xml';

interface Key {
  readonly label: string;
  readonly width: number;
  /** Drawn around the middle of its line, from its left end. */
  readonly sign: string;
}

const GAP = 16;
const AFTER_SIGN = 6;

/** What the marks of this chart mean: only those that stand in it. */
export function drawLegend(content: PictureContent, palette: Palette, width: number): Block {
  const keys = keysOf(content, palette);
  if (keys.length === 0) return NOTHING;
  const style = { face: 'text', size: 12, line: 18, colour: palette.muted } as const;
  const parts: string[] = [];
  let [x, y, height]: [number, number, number] = [0, 0, style.line];
  for (const key of keys) {
    const before = key.width + AFTER_SIGN;
    const whole = before + textWidth(key.label, 'text', style.size);
    if (x > 0 && x + whole > width) [x, y, height] = [0, y + height, style.line];
    const text = drawLines(wrapText(key.label, 'text', style.size, width - before), style, before);
    parts.push(placed(x, y, placed(0, style.line / 2, key.sign) + text.svg));
    height = Math.max(height, text.height);
    x += Math.min(whole, width) + GAP;
  }
  return { height: y + height, svg: parts.join('') };
}

function keysOf({ marks, series, forces }: PictureContent, palette: Palette): Key[] {
  const broken = marks.breaks.length > 0 ? [breakKey(palette)] : [];
  switch (marks.kind) {
    case 'composition':
      return [
        ...marks.layers.map(({ label, tone }) => ({
          label,
          width: 12,
          sign: element('rect', { y: -6, width: 12, height: 12, fill: toneColour(palette, tone) }),
        })),
        ...(marks.tables.some(({ printed }) => printed)
          ? [{ label: marks.totalLabel, width: 20, sign: stroke(palette.ink) }]
          : []),
        ...(marks.tables.some(({ estimated }) => estimated) ? [estimateKey(palette)] : []),
        ...broken,
      ];
    case 'timeline':
    case 'steps': {
      const lines = marks.lines.map(({ label, basis, dashed, tone }) => ({
        label: `${label}: ${basis}`,
        width: 20,
        sign: stroke(toneColour(palette, tone), dashed),
      }));
      const spread = marks.rivals.length > 0 ? [spreadKey(palette)] : [];
      return [
        ...lines,
        ...seriesSigns(marks, series, palette),
        ...pointSigns(marks, palette),
        ...spread,
        ...broken,
      ];
    }
    case 'statements':
      return [
        ...statementKeys(marks.points, { series, forces }, ENGLISH).map(({ tone, label }) => ({
          label,
          width: 12,
          sign: drawMark({ status: 'actual', other: false, tone }, palette, 6, 0),
        })),
        ...pointSigns(marks, palette),
        ...broken,
      ];
    case 'plans':
      return planSigns(marks, palette);
  }
}

/** Series without a line are told apart by the colour of their marks. */
function seriesSigns(
  { lines, points }: TimelineMarks,
  titles: PictureContent['series'],
  palette: Palette,
): Key[] {
  const without = [...new Map(points.map((point) => [point.series, point])).values()].filter(
    ({ series }) => !lines.some(({ key }) => key.startsWith(`${series} `)),
  );
  return without.map(({ series, tone }) => ({
    label: titles[series]?.title ?? series,
    width: 12,
    sign: drawMark({ status: 'actual', other: false, tone }, palette, 6, 0),
  }));
}

function pointSigns({ points }: { readonly points: readonly Point[] }, palette: Palette): Key[] {
  return shapeKeys(points, ENGLISH).map(({ status, label }) => ({
    label,
    width: 12,
    sign: drawMark({ status, other: true, tone: 'rest' }, palette, 6, 0),
  }));
}

/** The two marks of a row, and how often each outcome stands in the list. */
function planSigns({ rows }: PlansMarks, palette: Palette): Key[] {
  const sign = (status: Status) => drawMark({ status, other: false, tone: 'us' }, palette, 6, 0);
  const outcomes = OUTCOMES.map((outcome) => ({
    outcome,
    count: rows.filter((row) => row.outcome === outcome).length,
  }));
  return [
    { label: 'planned', width: 12, sign: sign('planned') },
    { label: 'preferred level of the target’s last day', width: 12, sign: sign('actual') },
    ...outcomes
      .filter(({ count }) => count > 0)
      .map(({ outcome, count }) => ({
        label: `${ENGLISH(`outcomeIn.${outcome}`)}: ${count}`,
        width: 12,
        sign: drawOutcome(outcome, palette, 6, 0),
      })),
  ];
}

function spreadKey({ rival }: Palette): Key {
  const sign = element('rect', { y: -6, width: 16, height: 12, rx: 2, fill: rival, opacity: 0.3 });
  return { label: 'sources disagree within a month', width: 16, sign };
}

function stroke(colour: string, dashed = false): string {
  return element('path', {
    d: 'M0 0H20',
    stroke: colour,
    'stroke-width': 2,
    'stroke-dasharray': dashed ? '5 4' : undefined,
  });
}

function estimateKey({ rest, ground }: Palette): Key {
  const box = element('rect', { y: -6, width: 12, height: 12, fill: rest });
  const stripe = { d: 'M0 3L9 -6M3 6L12 -3', stroke: ground, 'stroke-width': 2.5, 'stroke-opacity': 0.6 };
  return { label: 'estimate', width: 12, sign: box + element('path', stripe) };
}

function breakKey({ muted }: Palette): Key {
  const sign = element('path', { d: 'M1 -7V7', stroke: muted, 'stroke-width': 1, 'stroke-dasharray': '1 3' });
  return { label: 'break in the count', width: 2, sign };
}
