import { setImmediate as nextTurn } from 'node:timers/promises';
import { Refusal } from './refusal';

/** Pictures that may wait to be drawn. Each takes about 20 ms of the one thread that also answers everything else. */
export const MOST_WAITING = 32;

// Next bundles routes apart; only globalThis is one a process.
const holder = globalThis as { musterDrawing?: { waiting: number; last: Promise<unknown> } };
holder.musterDrawing ??= { waiting: 0, last: Promise.resolve() };
const queue = holder.musterDrawing;

/**
 * Draws one picture after the other, and lets other requests through between two of them. Whoever would be the last
 * in too long a queue is told to come back: a burst of pictures must not make every page late.
 */
export async function inTurn<Drawn>(draw: () => Drawn): Promise<Drawn> {
  if (queue.waiting >= MOST_WAITING) {
    throw new Refusal(503, `${MOST_WAITING} pictures are waiting to be drawn; ask again in a few seconds.`);
  }
  queue.waiting++;
  const drawing = queue.last.then(async () => {
    await nextTurn();
    return draw();
  });
  // The next one does not mind how this one ends.
  queue.last = drawing.catch(() => undefined);
  try {
    return await drawing;
  } finally {
    queue.waiting--;
  }
}
