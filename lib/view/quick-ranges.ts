import { daysOf } from '@/lib/model/plain-date';

export interface QuickRange {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** The parts of a chart's own range that a reader may want: a handful of equal runs of years, or single years. */
export function quickRanges(from: string | null, to: string | null): QuickRange[] {
  const first = Number(daysOf(from ?? '')?.earliest.slice(0, 4) ?? Number.NaN);
  const last = Number(daysOf(to ?? '')?.latest.slice(0, 4) ?? Number.NaN);
  if (!(last > first)) return [];
  const years = last - first + 1;
  const run = [1, 2, 5, 10, 20, 50].find((length) => years / length <= 5) ?? 100;
  const starts = Array.from({ length: Math.ceil(years / run) }, (_, index) => first + index * run);
  return starts.map((start) => {
    const end = Math.min(start + run - 1, last);
    return { from: String(start), to: String(end), label: start === end ? String(start) : `${start}–${end}` };
  });
}
