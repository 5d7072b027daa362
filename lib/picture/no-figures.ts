import { drawLine } from './draw-text';
import type { Palette } from './palette';

interface Room {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

/** What stands in the frame of a view without figures. */
export function noFigures({ width, height, palette }: Room): string {
  const style = { face: 'text', size: 14, colour: palette.muted } as const;
  return drawLine('No figures in this view.', style, {
    x: width / 2,
    y: height / 2,
    anchor: 'middle',
    rim: palette.ground,
  });
}
