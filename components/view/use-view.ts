'use client';

import { useRouter } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/**
 * The view of a chart's page, which lives in its address. `go` moves there: what reads the view changes at once,
 * the rest of the page when the server's answer has come; back and forward move the same way.
 */
export function useView(slug: string, shown: View) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [view, setView] = useOptimistic(shown);
  const go = (next: View) =>
    startTransition(() => {
      setView(next);
      router.push(chartUrl(slug, next), { scroll: false });
    });
  return { view, go, pending };
}
