import { cache } from 'react';
import { ENGLISH } from '@/lib/text/catalogues';
import type { Words } from '@/lib/text/words';

/** One for each request. Where nobody made a page for a request, as in embeds, it is English. */
const held = cache((): { words: Words } => ({ words: ENGLISH }));

/** The words of the page's language, where a server makes the page; `words-in-browser` is its other half. */
export function useWords(): Words {
  return held().words;
}

/** Sets the words of the request. Each layout and page does it before its components are made. */
export function holdWords(words: Words): Words {
  held().words = words;
  return words;
}
