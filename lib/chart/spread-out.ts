/** Where a label stands: beside its own place by `shift` pixels, so that it touches no other one. */
export interface SpreadPlace {
  readonly lane: number;
  readonly shift: number;
}

interface Lanes {
  readonly width: number;
  /** From the middle of one label to the middle of the next one in its lane. */
  readonly apart: number;
  readonly lanes: number;
}

/**
 * Labels at places along a width, in order, in so many lanes and never upon each other: in the first lane that is free,
 * and where none is, moved aside. What stands apart at one width stands apart at every larger one, since places move
 * away from each other and shifts stay.
 */
export function spreadOut(places: readonly number[], { width, apart, lanes }: Lanes): SpreadPlace[] {
  const inLane: { place: number; at: number }[][] = Array.from({ length: lanes }, () => []);
  const found = places.map((place) => {
    const ends = inLane.map((lane) => (lane.at(-1)?.at ?? -Infinity) + apart);
    const free = ends.findIndex((end) => end <= place);
    const lane = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    const label = { place, at: Math.max(place, ends[lane] ?? place) };
    inLane[lane]?.push(label);
    return { lane, label };
  });
  for (const lane of inLane) moveInside(lane, width, apart);
  return found.map(({ lane, label }) => ({ lane, shift: label.at - label.place }));
}

/** What was moved beyond the right end comes back and moves its neighbours in turn. */
function moveInside(lane: { at: number }[], width: number, apart: number): void {
  let limit = width;
  for (const label of [...lane].reverse()) {
    label.at = Math.min(label.at, limit);
    limit = label.at - apart;
  }
}
