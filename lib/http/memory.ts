import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

const BYTES = 48 * 1024 * 1024;

// Next bundles routes apart; only globalThis is one a process.
const holder = globalThis as {
  musterAnswers?: LRUCache<string, Answer>;
  musterMaking?: Map<string, Promise<Answer>>;
};
holder.musterAnswers ??= new LRUCache({ maxSize: BYTES, sizeCalculation: weigh });
const answers = holder.musterAnswers;
holder.musterMaking ??= new Map();
const making = holder.musterMaking;

function weigh({ body }: Answer): number {
  return body.length + 512;
}

/**
 * Makes an answer once and keeps it, bounded by bytes; who asks while it is being made waits for the same one. The key
 * names everything that the answer depends on.
 */
export async function remembered(key: string, make: () => Answer | Promise<Answer>): Promise<Answer> {
  const kept = answers.get(key);
  if (kept) return kept;
  const begun = making.get(key);
  if (begun) return begun;
  const coming = (async () => make())();
  making.set(key, coming);
  try {
    const made = await coming;
    answers.set(key, made);
    return made;
  } finally {
    making.delete(key);
  }
}
