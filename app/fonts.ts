import localFont from 'next/font/local';

// Small (`npm run fonts` cuts them down), asked for with the page, and taken only where they are there within a tenth of
// a second: letters that change under a reader's eyes move the lines, and what shows first must not wait for them.

/** Text: Inter, whose figures are tabular. */
export const text = localFont({
  src: './fonts/inter.woff2',
  variable: '--font-text',
  weight: '400 600',
  display: 'optional',
  adjustFontFallback: 'Arial',
});

/** Titles and big numbers: Source Serif 4. */
export const display = localFont({
  src: './fonts/source-serif-600.woff2',
  variable: '--font-display',
  weight: '600',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});
