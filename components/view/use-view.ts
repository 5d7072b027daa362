'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useOptimistic, useTransition } from 'react';
import { useWords } from '#words';
import { daysOf } from '@/lib/model/plain-date';
import { formatView } from '@/lib/view/format-view';
import { inLanguage } from '@/lib/view/language-url';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

/** Moves to a view; `replace` leaves no step behind in the history. */
export type Go = (view: View, how?: { readonly replace?: boolean }) => void;

/**
 * The view of a chart's page, which lives in its address. `go` moves there: what reads the view changes at once,
 * the rest of the page when the server's answer has come; back and forward move the same way. The date of a snapshot
 * changes nothing that the server makes, so it is read from the address itself, and the server is not asked.
 */
export function useView(slug: string, shown: View) {
  const router = useRouter();
  const { language } = useWords();
  const query = useSearchParams();
  const [pending, startTransition] = useTransition();
  const [asked, setAsked] = useOptimistic(shown);
  const view = pending ? asked : { ...shown, at: dateIn(query.getAll('at')) };
  const go: Go = (next, { replace = false } = {}) => {
    const url = inLanguage(language, chartUrl(slug, next));
    if (!pending && sameButSnapshot(view, next)) {
      if (replace) window.history.replaceState(null, '', url);
      else window.history.pushState(null, '', url);
      return;
    }
    startTransition(() => {
      setAsked(next);
      if (replace) router.replace(url, { scroll: false });
      else router.push(url, { scroll: false });
    });
  };
  return { view, go, pending };
}

function sameButSnapshot(one: View, other: View): boolean {
  return formatView({ ...one, at: null }) === formatView({ ...other, at: null });
}

/** The one date that a parameter says, as the server reads it. */
function dateIn([date, ...more]: readonly string[]): string | null {
  return date !== undefined && more.length === 0 && daysOf(date) ? date : null;
}
