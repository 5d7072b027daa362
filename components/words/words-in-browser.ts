'use client';

import { useContext } from 'react';
import type { Words } from '@/lib/text/words';
import { WordsContext } from './words-context';

/** The words of the page's language, where a page is alive; `words-on-server` is its other half. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('There are no words here: WordsProvider is missing.');
  return words;
}
