import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Source } from '@/lib/model/ledger-records';
import { isWebAddress } from '@/lib/view/web-address';

/**
 * The document whose text holds a figure's passage: the one that it was read in, or else the one that states it. Where
 * the reading place is a library of many pages (its `read_at` is a pattern), the stated document names the page.
 */
export function passageDocument(
  { sources }: Pick<Ledger, 'sources'>,
  { source, via }: Pick<Figure, 'source' | 'via'>,
): Source | undefined {
  const read = via === null ? undefined : sources.get(via);
  return read && !isPattern(read.readAt) ? read : sources.get(source);
}

function isPattern(readAt: string): boolean {
  return readAt.startsWith('http') && !isWebAddress(readAt);
}
