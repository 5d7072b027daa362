/** A date as a source gives it: EDTF level 0 or 1, with its first and last possible day (ISO, both included). */
export interface AsOf {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly approximate: boolean;
}

/** EDTF as it is used here: day, month, year, `~`, `a/b` of these; whether such a day exists is another question. */
export const EDTF_FORM = /^\d{4}(-\d{2}(-\d{2})?)?~?(\/\d{4}(-\d{2}(-\d{2})?)?~?)?$/;

export const DAY_MS = 86_400_000;

/** Milliseconds since 1970 of a day, UTC. */
export function dayTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day (ISO) of a time in milliseconds, UTC. */
export function timeDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Where a date stands on the time axis: a day at itself, anything longer at its middle. For drawing only. */
export function drawnTime(asOf: AsOf): number {
  return (dayTime(asOf.earliest) + dayTime(asOf.latest)) / 2;
}

/** Whether two dates can be the same day. */
export function overlap(a: AsOf, b: AsOf): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
