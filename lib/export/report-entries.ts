import type { Ledger } from '@/lib/ledger/ledger';
import { element, escapeXml } from '@/lib/picture/xml';
import { ENGLISH } from '@/lib/text/catalogues';
import { figureUrl } from '@/lib/view/urls';
import { type FeedEntry, link, midnight, permanentId, textElement } from './atom';
import { toldReports } from './told-reports';

/** An entry for each step of each report that a figure is wrong, newest first. */
export function reportEntries(ledger: Ledger, origin: string): FeedEntry[] {
  return toldReports(ledger, ENGLISH)
    .flatMap(({ report, figure, title, steps }) =>
      steps.map(({ day, status, reason, version }) => {
        const page = origin + figureUrl(figure);
        const words = [`<p>${element('a', { href: page }, escapeXml(title))}</p>`];
        words.push(`<p>${escapeXml(reason)}</p>`);
        if (version) words.push(`<p>In version ${version}.</p>`);
        const xml = element(
          'entry',
          {},
          textElement('title', `${ENGLISH(`step.${status}`)}: ${title}`),
          textElement('id', permanentId(`${report} ${figure} ${status}`)),
          textElement('published', midnight(day)),
          textElement('updated', midnight(day)),
          link('alternate', 'text/html', page),
          textElement('summary', reason),
          element('content', { type: 'html' }, escapeXml(words.join(''))),
        );
        return { day, xml };
      }),
    )
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
