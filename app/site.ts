import { ENGLISH } from '@/lib/text/catalogues';
import type { Words } from '@/lib/text/words';

/** The site in a title and a sentence. */
export function siteWords(say: Words) {
  return { title: say('homePage.siteTitle'), description: say('homePage.siteDescription') } as const;
}

/** As data about the data says it, which is in English. */
export const SITE = siteWords(ENGLISH);
