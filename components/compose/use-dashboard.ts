'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { useWords } from '#words';
import { inLanguage } from '@/lib/view/language-url';
import { homeUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** The view of a dashboard, which lives in its address: what reads it changes at once, the page when its answer has come. */
export function useDashboard(shown: View) {
  const router = useRouter();
  const { language } = useWords();
  const [, startTransition] = useTransition();
  const [view, setView] = useOptimistic(shown);
  const go = (next: View) =>
    startTransition(() => {
      setView(next);
      router.push(inLanguage(language, homeUrl(next)), { scroll: false });
    });
  return { view, go };
}
