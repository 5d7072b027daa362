import { forceKindInText, unitText } from '@/lib/text/unit-text';
import type { Words } from '@/lib/text/words';
import { chartUrl, forceUrl, seriesUrl, sourceUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { type Entry, toEntry } from './entry';

/** What the palette reads of the tables of the API. */
export interface NamedTables {
  readonly charts: readonly { readonly slug: string; readonly title: string; readonly subtitle: string }[];
  readonly series: readonly { readonly id: string; readonly title: string; readonly unit: string }[];
  readonly forces: readonly { readonly code: string; readonly name: string; readonly kind: string }[];
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly published: string | null;
  }[];
}

/** Everything of the tables that has a page, in their order. */
export function tableEntries(
  { charts, series, forces, sources }: NamedTables,
  view: View,
  say: Words,
): Entry[] {
  return [
    ...charts.map(({ slug, title, subtitle }) =>
      toEntry({
        kind: 'chart',
        name: title,
        detail: subtitle,
        href: chartUrl(slug, view),
        more: `${subtitle} ${slug}`,
      }),
    ),
    ...series.map(({ id, title, unit }) =>
      toEntry({
        kind: 'series',
        name: title,
        detail: say('palette.countedIn', { unit: unitText(unit, say) }),
        href: seriesUrl(id, view),
        more: id,
      }),
    ),
    ...forces.map(({ code, name, kind }) =>
      toEntry({
        kind: 'force',
        name,
        detail: forceKindInText(kind, say),
        href: forceUrl(code, view),
        more: code,
      }),
    ),
    ...sources.map(({ id, publisher, title, published }) =>
      toEntry({
        kind: 'source',
        name: publisher,
        detail: published ? `${title}, ${published}` : title,
        href: sourceUrl(id, view),
        more: `${title} ${id}`,
      }),
    ),
  ];
}

/** "5 results". */
export function resultsText(count: number, say: Words): string {
  return count === 0 ? say('palette.nothing') : say('count.result', { count: count });
}
