import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

const BYTES = 48 * 1024 * 1024;

// Next bundles routes apart; only globalThis is one a process.
const holder = globalThis as { musterAnswers?: LRUCache<string, Answer> };
holder.musterAnswers ??= new LRUCache({ maxSize: BYTES, sizeCalculation: weigh });
const answers = holder.musterAnswers;

function weigh({ body }: Answer): number {
  return body.length + 512;
}

/** Makes an answer once and keeps it, bounded by bytes. The key names everything that the answer depends on. */
export function remembered(key: string, make: () => Answer): Answer {
  const kept = answers.get(key);
  if (kept) return kept;
  const made = make();
  answers.set(key, made);
  return made;
}
