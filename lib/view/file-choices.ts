import type { ViewProblem } from './parse-view';
import { choice, choiceReader, formatChoices } from './read-choice';
import { SWITCH } from './view';

/** How a file of rows is written. Beside the view, since it changes nothing of what is in it. */
export interface FileChoices {
  /** `long`: a row a figure. `wide`: a row a date and a column a line (charts only). */
  readonly shape: (typeof SHAPES)[number];
  /** Whether the file begins with a byte-order mark, by which Excel knows that it is UTF-8. */
  readonly excel: (typeof SWITCH)[number];
}

export const SHAPES = ['long', 'wide'] as const;

export const USUAL_FILE: FileChoices = { shape: 'long', excel: 'off' };

/** In the one order in which links have them. */
export const FILE_PARAMETERS = ['shape', 'excel'] as const;
export type FileParameter = (typeof FILE_PARAMETERS)[number];

/** Reads what a query says of a file; of the view it knows nothing. `understood`: what has a meaning at the address. */
export function parseFile(
  query: URLSearchParams,
  understood: readonly FileParameter[],
): { file: FileChoices; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const read = choiceReader(query, problems);
  const file = {
    shape: understood.includes('shape') ? read('shape', USUAL_FILE.shape, choice(SHAPES)) : USUAL_FILE.shape,
    excel: understood.includes('excel') ? read('excel', USUAL_FILE.excel, choice(SWITCH)) : USUAL_FILE.excel,
  };
  return { file, problems };
}

/** The query of a file's choices, without `?`; empty for the usual ones. */
export function formatFile(file: FileChoices): string {
  return formatChoices(FILE_PARAMETERS, file, USUAL_FILE);
}
