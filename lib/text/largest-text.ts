import type { Words } from './words';

/** How many forces a composition names by itself: "Largest ten". */
export function largestText(largest: number, say: Words): string {
  return say('composition.largest', { count: largest });
}
