/** Powers of ten that tables leave out in their heads ("thousands") or write as a word behind the number. */
const SCALES = [1, 1_000, 1_000_000];

/**
 * Whether a number as written is one of the ends of a value. Digits with `,` `.` or spaces are read both as
 * separators and as a decimal point, in units, thousands or millions; words ("zwölf", "mid-8,000s") are not judged.
 */
export function holdsNumber(asWritten: string, value: number, valueMax: number | null): boolean {
  if (!/^\d[\d.,\s]*$/.test(asWritten)) return true;
  const readings = [
    Number(asWritten.replace(/[.,\s]/g, '')),
    Number(asWritten.replace(/\s/g, '').replace(',', '.')),
  ].filter(Number.isFinite);
  const ends = valueMax === null ? [value] : [value, valueMax];
  return readings.some((reading) => SCALES.some((scale) => ends.includes(Math.round(reading * scale))));
}
