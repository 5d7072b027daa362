/** subset-font ships no types; this is the part of it that `npm run fonts` calls. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Readonly<Record<string, number | { min: number; max: number }>>;
      keepFeatures: readonly string[];
    },
  ): Promise<Buffer>;
}
