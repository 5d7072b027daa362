import type { Fault } from './fault';
import { readFreeText } from './free-text';

/** Characters of the longest title. */
export const LONGEST_TITLE = 80;

/** The title that a reader gives a dashboard: text and nothing else; none is the dashboard without a title. */
export function readTitle(value: string): { title: string | null } | { message: string; fault: Fault } {
  const read = readFreeText(value, 'longTitle', LONGEST_TITLE);
  return 'message' in read ? read : { title: read.text };
}
