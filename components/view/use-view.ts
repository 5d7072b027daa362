'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useWords } from '#words';
import { useAnswerFirst } from '@/components/chart/use-chart-answer';
import { daysOf } from '@/lib/model/plain-date';
import { formatView } from '@/lib/view/format-view';
import { inLanguage } from '@/lib/view/language-url';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { useMove } from './use-move';

/** Moves to a view; `replace` leaves no step behind in the history. */
export type Go = (view: View, how?: { readonly replace?: boolean }) => void;

/**
 * The view of a chart's page, which lives in its address. `go` moves there: what reads the view changes at once,
 * the rest of the page when the server's answer has come; back and forward move the same way. The date of a snapshot
 * changes nothing that the server makes, so it is read from the address itself, and the server is not asked.
 * `lost` takes a step again whose figures did not come.
 */
export function useView(slug: string, shown: View) {
  const router = useRouter();
  const { language } = useWords();
  const query = useSearchParams();
  const { asked, move, lost } = useMove(shown, useAnswerFirst(slug));
  const view = asked ?? { ...shown, at: dateIn(query.getAll('at')) };
  const pending = asked !== null;
  const go: Go = (next, { replace = false } = {}) => {
    const url = inLanguage(language, chartUrl(slug, next));
    if (!pending && sameButSnapshot(view, next)) {
      if (replace) window.history.replaceState(null, '', url);
      else window.history.pushState(null, '', url);
      return;
    }
    void move(next, () => router[replace ? 'replace' : 'push'](url, { scroll: false }));
  };
  return { view, go, pending, lost };
}

function sameButSnapshot(one: View, other: View): boolean {
  return formatView({ ...one, at: null }) === formatView({ ...other, at: null });
}

/** The one date that a parameter says, as the server reads it. */
function dateIn([date, ...more]: readonly string[]): string | null {
  return date !== undefined && more.length === 0 && daysOf(date) ? date : null;
}
