import type { Words } from '@/lib/text/words';
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

/** The pages of the site, with words by which they are looked for beside their names. */
export function pageEntries(view: View, say: Words): Entry[] {
  const pages = {
    home: homeUrl(view),
    charts: chartsUrl(view),
    figures: figuresUrl(view),
    forces: forcesUrl(view),
    series: seriesListUrl(view),
    sources: sourcesUrl(view),
    methods: methodsUrl(),
    changes: changesUrl(view),
    api: referenceUrl(),
  } as const;
  return (Object.keys(pages) as (keyof typeof pages)[]).map((page) =>
    toEntry({
      kind: 'page',
      name: say(`page.${page}`),
      detail: say(`pageDetail.${page}`),
      href: pages[page],
      more: say(`pageMore.${page}`),
    }),
  );
}
