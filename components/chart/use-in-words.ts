'use client';

import { useMemo } from 'react';
import { useWords } from '#words';
import { answerInWords } from '@/lib/export/answer-in-words';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/** An answer of the API in the language of the page. */
export function useInWords(answer: ChartAnswer | undefined): ChartAnswer | undefined {
  const say = useWords();
  return useMemo(() => answer && answerInWords(answer, say), [answer, say]);
}
