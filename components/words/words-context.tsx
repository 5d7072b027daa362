'use client';

import { createContext, type ReactNode, useMemo } from 'react';
import type { Language } from '@/lib/model/languages';
import { type Spoken, type Words, wordsIn } from '@/lib/text/words';

export const WordsContext = createContext<Words | null>(null);

interface Props {
  readonly language: Language;
  /** `Spoken`, as JSON: one string is less to send and to read than what it holds. */
  readonly json: string;
  readonly children: ReactNode;
}

/** Gives all that lives in the browser the words of the page's language, and of no other. */
export function WordsProvider({ language, json, children }: Props) {
  const words = useMemo(() => {
    const { messages, names }: Spoken = JSON.parse(json);
    return wordsIn(language, messages, names);
  }, [language, json]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
