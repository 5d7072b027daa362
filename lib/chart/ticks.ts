import { DAY_MS } from '@/lib/model/as-of';
import { shortMonthText } from '@/lib/text/month-text';
import { axisText } from '@/lib/text/number-text';
import type { Words } from '@/lib/text/words';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Months between two ticks, from close to far. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** Round dates inside a domain, about as many as asked for: months ("Feb 2020", "Jun"), or years. */
export function timeTicks([start, end]: readonly [number, number], count: number, say: Words): Tick[] {
  const months = (end - start) / (30.44 * DAY_MS);
  if (months < 2) return dayTicks([start, end], count, say);
  const step = STEPS.find((size) => months / size <= count + 1) ?? 1200;
  const first = new Date(start).getUTCFullYear() * 12;
  const last = new Date(end).getUTCFullYear() * 12 + 11;
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) {
    const value = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (value >= start && value <= end)
      ticks.push({ value, label: monthLabel({ month, step, isFirst: ticks.length === 0 }, say) });
  }
  return ticks;
}

interface Labelled {
  readonly month: number;
  readonly step: number;
  readonly isFirst: boolean;
}

/** The year stands once, at its first tick; nobody reads "2020" twelve times. */
function monthLabel({ month, step, isFirst }: Labelled, say: Words): string {
  const year = String(Math.floor(month / 12));
  if (step >= 12) return year;
  const name = shortMonthText((month % 12) + 1, say);
  return isFirst || month % 12 < step ? `${name} ${year}` : name;
}

function dayTicks([start, end]: readonly [number, number], count: number, say: Words): Tick[] {
  const step = Math.max(1, Math.ceil((end - start) / DAY_MS / count)) * DAY_MS;
  const ticks: Tick[] = [];
  for (let value = Math.ceil(start / DAY_MS) * DAY_MS; value <= end; value += step) {
    const day = new Date(value);
    ticks.push({ value, label: dayLabel(day, say) });
  }
  return ticks;
}

function dayLabel(day: Date, say: Words): string {
  return say('date.tick', { day: day.getUTCDate(), month: shortMonthText(day.getUTCMonth() + 1, say) });
}

/** A domain that holds both ends, and round counts inside it: 0, 5k, 10k. */
export function countTicks(
  low: number,
  high: number,
  say: Words,
): { domain: readonly [number, number]; ticks: Tick[] } {
  const step = roundStep((high - low) / 6);
  const bottom = Math.floor(low / step) * step;
  const top = Math.ceil(high / step) * step;
  const ticks: Tick[] = [];
  for (let value = bottom; value <= top; value += step) ticks.push({ value, label: axisText(value, say) });
  return { domain: [bottom, Math.max(top, bottom + step)], ticks };
}

/** 1, 2 or 5 times a power of ten, never below 1: these are counts of people. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.9) ?? 10;
  return factor * power;
}

/** Powers of ten around all values above zero. */
export function logTicks(
  values: readonly number[],
  say: Words,
): { domain: readonly [number, number]; ticks: Tick[] } {
  const above = values.filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...above, 10)));
  const high = Math.max(Math.ceil(Math.log10(Math.max(...above, 10))), low + 1);
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  return {
    domain: [10 ** low, 10 ** high],
    ticks: powers.map((value) => ({ value, label: axisText(value, say) })),
  };
}
