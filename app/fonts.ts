import localFont from 'next/font/local';

/** Text: Inter, whose figures are tabular. */
export const text = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-text',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

/** Titles and big numbers: Source Serif 4. */
export const display = localFont({
  src: '../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  variable: '--font-display',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});
