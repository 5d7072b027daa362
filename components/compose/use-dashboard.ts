'use client';

import { useRouter } from 'next/navigation';
import { useWords } from '#words';
import { reachServer } from '@/components/ui/reach-server';
import { useMove } from '@/components/view/use-move';
import { inLanguage } from '@/lib/view/language-url';
import { homeUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/**
 * The view of a dashboard, which lives in its address: what reads it changes at once, the page when its answer has come.
 * `lost` takes a step again for which no server was there.
 */
export function useDashboard(shown: View) {
  const router = useRouter();
  const { language } = useWords();
  const { asked, move, lost } = useMove(shown, reachServer);
  const go = (next: View) =>
    void move(next, () => router.push(inLanguage(language, homeUrl(next)), { scroll: false }));
  return { view: asked ?? shown, go, lost };
}
