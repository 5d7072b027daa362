/** A fraction of the plot as SVG writes it: positions are percentages, so that text and marks keep their size. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 100_000) / 1000}%`;
}

/** How many units the stretched drawing of lines and areas has on either side. */
export const UNITS = 10_000;

export function units(fraction: number): number {
  return Math.round(fraction * UNITS);
}
