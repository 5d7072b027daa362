// @ts-check
import { readFileSync } from 'node:fs';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/**
 * A style sheet as browsers get it: with the classes that the files below a folder wear, and without what only people read.
 *
 * @param {string} from
 * @param {string} base
 * @returns {Promise<string>}
 */
export async function styleOf(from, base) {
  const { css } = await postcss([tailwind({ base, optimize: { minify: true } })]).process(
    readFileSync(from),
    { from },
  );
  return css;
}
