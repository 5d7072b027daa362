import { choicesOf, oneOf } from './choices';
import { SWITCH } from './view';

/** How a file of rows is written. Beside the view, since it changes nothing of what is in it. */
export interface FileChoices {
  /** `long`: a row a figure. `wide`: a row a date and a column a line (charts only). */
  readonly shape: (typeof SHAPES)[number];
  /** Whether the file begins with a byte-order mark, by which Excel knows that it is UTF-8. */
  readonly excel: (typeof SWITCH)[number];
}

const SHAPES = ['long', 'wide'] as const;

export const EXCEL = oneOf(
  SWITCH,
  'off',
  'Whether the file begins with a byte-order mark, by which Excel knows that it is UTF-8.',
);

/** Of a chart, whose rows have two shapes. */
export const CHART_FILE = choicesOf<FileChoices>({
  shape: oneOf(SHAPES, 'long', '`long`: a row a figure. `wide`: a row a date and a column a line.'),
  excel: EXCEL,
});

/** Of every other table. */
export const TABLE_FILE = choicesOf<Pick<FileChoices, 'excel'>>({ excel: EXCEL });
