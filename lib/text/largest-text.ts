const WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many forces a composition names by itself: "Largest ten". */
export function largestText(largest: number): string {
  return `Largest ${WORDS[largest] ?? largest}`;
}
