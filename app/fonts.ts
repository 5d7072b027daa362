import localFont from 'next/font/local';

// A font that is not there within a tenth of a second is used from the next page on: letters that change under a
// reader's eyes move the lines, and what shows first must not wait behind 100 KB of fonts.

/** Text: Inter, whose figures are tabular. */
export const text = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '100 900',
  display: 'optional',
  preload: false,
  adjustFontFallback: 'Arial',
});

/** Titles and big numbers: Source Serif 4. */
export const display = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-display',
  weight: '200 900',
  display: 'optional',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});
