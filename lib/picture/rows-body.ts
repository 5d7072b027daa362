import { ENGLISH } from '@/lib/text/catalogues';
import { drawLine } from './draw-text';
import type { Palette } from './palette';
import type { Body } from './picture';
import { placed } from './xml';

/** A row of a list over a common axis: its usual height, and its drawing in the height that it gets. */
export interface ListRow {
  readonly height: number;
  readonly draw: (height: number) => string;
}

interface RowList {
  readonly rows: readonly ListRow[];
  /** What a row is, in one word: said of those that had no room. */
  readonly noun: 'statement' | 'plan';
  /** The axis below the rows, from its top down. */
  readonly axis: string;
  /** Whether the foot of the list is free beside the axis; if not, what is said of the rest goes below it. */
  readonly freeBeside: boolean;
  /** How much of its height a row may give up where there is little, and take where there is much. */
  readonly tighter: number;
  readonly wider: number;
  /** So many rows must be seen before other parts of the picture may stand beside them. */
  readonly needed: number;
  readonly palette: Palette;
}

const AXIS = 24;
const MORE = 16;

/** Rows below each other with an axis at their foot: as many as the height holds; what is left out is counted. */
export function rowsBody({ rows, noun, axis, freeBeside, tighter, wider, needed, palette }: RowList): Body {
  const usual = heightOf(rows) + AXIS;
  const least = heightOf(rows.slice(0, needed)) + AXIS - tighter * Math.min(needed, rows.length);
  const draw = (height: number) => {
    const spread = (height - usual) / rows.length;
    const stretch = Math.min(Math.max(spread, -tighter), wider);
    const isCut = spread < -tighter;
    const shown = fitting(rows, height - AXIS - (isCut && !freeBeside ? MORE : 0), stretch);
    const parts: string[] = [];
    let y = 0;
    for (const row of shown) {
      parts.push(placed(0, y, row.draw(row.height + stretch)));
      y += row.height + stretch;
    }
    parts.push(placed(0, y, axis));
    const rest = rows.length - shown.length;
    if (rest > 0) {
      const style = { face: 'text', size: 12, colour: palette.muted } as const;
      const words = ENGLISH(`more.${noun}`, { count: rest });
      parts.push(drawLine(words, style, { x: 0, y: y + 16 + (freeBeside ? 0 : MORE) }));
    }
    return parts.join('');
  };
  return { usual, least, draw };
}

function heightOf(rows: readonly ListRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** As many rows from the first as the height holds; one at least. */
function fitting(rows: readonly ListRow[], height: number, stretch: number): ListRow[] {
  let used = 0;
  return rows.filter((row, index) => {
    used += row.height + stretch;
    return index === 0 || used <= height + 0.01;
  });
}
