import {
  changesUrl,
  chartsUrl,
  figuresUrl,
  forcesUrl,
  homeUrl,
  methodsUrl,
  referenceUrl,
  seriesListUrl,
  sourcesUrl,
} from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { type Entry, toEntry } from './entry';

/** The pages that are about no single record, with the words by which a reader may look for them. */
export function pageEntries(view: View): Entry[] {
  const pages = [
    ['Home', 'The dashboard', homeUrl(view), 'dashboard compose'],
    ['Charts', 'The catalogue by theme', chartsUrl(view), 'catalogue'],
    ['Figures', 'The whole ledger, to search', figuresUrl(view), 'ledger search all'],
    ['Forces', 'Whose troops', forcesUrl(view), 'nations countries missions'],
    ['Series', 'What is counted', seriesListUrl(view), 'counts indicators'],
    ['Sources', 'The documents', sourcesUrl(view), 'documents references'],
    ['Methods', 'How figures are counted, chosen and dated', methodsUrl(), 'rules help about'],
    ['Changes', 'Every version, with corrections', changesUrl(view), 'versions corrections history feed'],
    ['API', 'The reference, and files of everything', referenceUrl(), 'data csv json download'],
  ] as const;
  return pages.map(([name, detail, href, more]) => toEntry({ kind: 'page', name, detail, href, more }));
}
