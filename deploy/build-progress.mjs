// @ts-check
import { stripVTControlCharacters } from 'node:util';

/** What a reader wants to see of a build; the table of routes and the banners are not in it. */
const WORTH_SHOWING = /^(data: |Compiled |Finished TypeScript|Generating static pages .* in )/;

/**
 * Picks the lines that say how far the build is. A line that Next words differently one day is simply not
 * shown: nothing depends on it, and a failed build is printed whole.
 *
 * @param {string} line of the output of `npm run build`
 * @returns {string | undefined}
 */
export function progressLine(line) {
  const text = stripVTControlCharacters(line).replace(/^[\s✓]+|[\s.]+$/g, '');
  return WORTH_SHOWING.test(text) ? `  ${text}` : undefined;
}
