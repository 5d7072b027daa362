import { drawLayers } from './draw-layers';
import { drawLevels } from './draw-levels';
import { drawPoints } from './draw-points';
import { drawRivals } from './draw-rivals';
import type { Palette } from './palette';
import type { Body, PictureContent } from './picture';
import { plansBody } from './plans-body';
import { statementsBody } from './statements-body';
import { timeBody } from './time-body';

/** The one place that knows all kinds of charts. */
export function bodyOf(content: PictureContent, palette: Palette, width: number): Body {
  const { marks } = content;
  switch (marks.kind) {
    case 'timeline':
    case 'steps':
      return timeBody(content, marks, palette, width, (plane) => ({
        base: drawLevels(marks.lines, plane),
        marks: drawRivals(marks.rivals, plane) + drawPoints(marks.points, plane),
      }));
    case 'composition':
      return timeBody(content, marks, palette, width, (plane) => ({
        base: drawLayers(marks, plane),
        marks: '',
      }));
    case 'statements':
      return statementsBody(content, marks, palette, width);
    case 'plans':
      return plansBody(content, marks, palette, width);
  }
}
