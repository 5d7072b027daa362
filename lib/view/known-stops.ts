/** The stops of the slider "known on": each day on which something was published, and the open end after them. */

/** The stop of a day: the last publication that it knows. Without a day, the end; before all of them, the first. */
export function stopOf(days: readonly string[], known: string | null): number {
  if (known === null) return days.length;
  return Math.max(days.filter((day) => day <= known).length - 1, 0);
}

/** The day of a stop; null at the end, where nothing is left out. */
export function dayOfStop(days: readonly string[], stop: number): string | null {
  return days[stop] ?? null;
}
