import type { Ledger } from '@/lib/ledger/ledger';
import { element, escapeXml } from '@/lib/picture/xml';
import type { Changes } from '@/lib/query/changes';
import type { RowChange } from '@/lib/query/row-changes';
import { ENGLISH } from '@/lib/text/catalogues';
import { figureUrl } from '@/lib/view/urls';
import { type ToldFigure, toldChanges } from './told-changes';

/** More than these are counted by series or table: nobody reads them in a feed. */
const MOST_LISTED = 50;

/** What a version changed as HTML for readers of feeds. `ledger` is that of the version. */
export function changesHtml(ledger: Ledger, changes: Changes, origin: string): string {
  const { added, corrected, withdrawn, rows, counts } = toldChanges(ledger, changes, ENGLISH);
  const linked = ({ id }: ToldFigure, words: string) =>
    element('a', { href: origin + figureUrl(id) }, escapeXml(words));
  const whole = (figure: ToldFigure) => {
    const { counted, value, asOf, publisher } = figure;
    return `${linked(figure, `${counted}: ${value}, as of ${asOf}`)} (${escapeXml(publisher)})`;
  };
  const beside = ({ value, asOf }: ToldFigure) => `${value}, as of ${asOf}`;
  return [
    ...part(
      'Corrected',
      corrected.map(
        ({ old, right, why }) => `${whole(old)}, now ${linked(right, beside(right))}: ${escapeXml(why)}`,
      ),
    ),
    ...part(
      'Withdrawn',
      withdrawn.map(({ figure, why }) => `${whole(figure)}: ${escapeXml(why)}`),
    ),
    ...part(
      'Added',
      counts.added > MOST_LISTED
        ? added.map(({ series, figures }) =>
            escapeXml(`${series}: ${ENGLISH('count.figure', { count: figures.length })}`),
          )
        : added.flatMap(({ figures }) => figures.map(whole)),
    ),
    ...part(
      'Beside the figures',
      counts.rows > MOST_LISTED
        ? [`${ENGLISH('count.row', { count: counts.rows })} of other tables`]
        : rows.map((row) => escapeXml(rowText(row))),
    ),
  ].join('');
}

function part(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [element('h2', {}, title), element('ul', {}, ...items.map((item) => element('li', {}, item)))];
}

function rowText({ table, key, name, change, why }: RowChange): string {
  const said = name === key ? key : `${name} (${key})`;
  return `${ENGLISH(`row.${table}`)} ${change}: ${said}${why && `; ${why}`}`;
}
