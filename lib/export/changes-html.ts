import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { element, escapeXml } from '@/lib/picture/xml';
import { bySeries } from '@/lib/query/by-series';
import type { Changes } from '@/lib/query/changes';
import { countedName } from '@/lib/query/counted-name';
import { seriesOf, sourceOf } from '@/lib/query/last-stood';
import type { RowChange } from '@/lib/query/row-changes';
import { asOfText } from '@/lib/text/as-of-text';
import { ROW_TEXT } from '@/lib/text/changes-text';
import { figureTitle } from '@/lib/text/figure-title';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { figureUrl } from '@/lib/view/urls';

/** More than these are counted by series: nobody reads them in a feed. */
const MOST_LISTED = 50;

/** What a version changed as HTML for readers of feeds. `ledger` is that of the version. */
export function changesHtml(ledger: Ledger, changes: Changes, origin: string): string {
  const linked = (figure: Figure, words: string) =>
    element('a', { href: origin + figureUrl(figure.id) }, escapeXml(words));
  const whole = (figure: Figure) =>
    `${linked(figure, figureTitle(countedName(ledger, figure), figure))} (${escapeXml(publisherOf(ledger, figure))})`;
  const { added, corrected, withdrawn, rows } = changes;
  return [
    ...part(
      'Corrected',
      corrected.map(
        ({ old, right, why }) =>
          `${whole(old)}, now ${linked(right, `${quantityText(right.quantity)}, as of ${asOfText(right.asOf)}`)}: ${escapeXml(why)}`,
      ),
    ),
    ...part(
      'Withdrawn',
      withdrawn.map(({ figure, why }) => `${whole(figure)}: ${escapeXml(why)}`),
    ),
    ...part('Added', added.length > MOST_LISTED ? seriesCounts(ledger, added) : added.map(whole)),
    ...part(
      'Beside the figures',
      rows.length > MOST_LISTED
        ? [`${countText(rows.length, 'row')} of other tables`]
        : rows.map((row) => escapeXml(rowText(row))),
    ),
  ].join('');
}

function part(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [element('h2', {}, title), element('ul', {}, ...items.map((item) => element('li', {}, item)))];
}

function seriesCounts(ledger: Ledger, figures: readonly Figure[]): string[] {
  return [...bySeries(figures)].map(([id, ofSeries]) =>
    escapeXml(`${seriesOf(ledger, id)?.title ?? id}: ${countText(ofSeries.length, 'figure')}`),
  );
}

function publisherOf(ledger: Ledger, { source }: Figure): string {
  return sourceOf(ledger, source)?.publisher ?? source;
}

function rowText({ table, key, name, change, why }: RowChange): string {
  const said = name === key ? key : `${name} (${key})`;
  return `${ROW_TEXT[table]} ${change}: ${said}${why && `; ${why}`}`;
}
