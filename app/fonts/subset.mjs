// @ts-check
/* `npm run fonts`: cuts the fonts of pages down to the letters, weights and features that the pages use. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules/@fontsource-variable/', import.meta.url));

/** Printable ASCII, Latin-1, and the signs of our own words. Other letters, of names in other tongues, come from the reader's fonts. */
const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}‐‑–—‘’‚“”„…•‹›€™−→↗↑↓`;

/** Spacing, signs made of two, figures of one width, fractions, marks over letters: what a text on a page asks for. */
const FEATURES = [
  'kern',
  'liga',
  'calt',
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'tnum',
  'lnum',
  'frac',
  'numr',
  'dnom',
];

const FONTS = [
  { from: 'inter/files/inter-latin-wght-normal.woff2', to: 'inter.woff2', wght: { min: 400, max: 600 } },
  {
    from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    to: 'source-serif-600.woff2',
    wght: 600,
  },
];

for (const { from, to, wght } of FONTS) {
  const font = readFileSync(PACKAGES + from);
  const cut = await subsetFont(font, LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: FEATURES,
  });
  writeFileSync(HERE + to, cut);
  console.log(`${to}: ${font.length} to ${cut.length} bytes`);
}
