import { headers } from 'next/headers';
import { holdWords } from '@/components/words/words-on-server';
import { LANGUAGE_HEADER } from '@/lib/http/language-header';
import { LANGUAGES } from '@/lib/model/languages';
import { wordsOf } from '@/lib/text/catalogues';
import type { Words } from '@/lib/text/words';

/** The words of the page that is asked for, from here on for all its components. */
export async function pageWords(): Promise<Words> {
  const asked = (await headers()).get(LANGUAGE_HEADER);
  return holdWords(wordsOf(LANGUAGES.find((language) => language === asked) ?? 'en'));
}
