import { passageAddressOf } from '@/lib/export/to-json';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { element, escapeXml } from '@/lib/picture/xml';
import { countedName } from '@/lib/query/counted-name';
import { sourceOf } from '@/lib/query/last-stood';
import { asOfText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { quantityText } from '@/lib/text/quantity-text';
import { isWebAddress } from '@/lib/view/web-address';
import type { Rival } from './evidence';

const FIGURE_HEADS = ['id', 'as of', 'figure', 'status', 'counted', 'source', 'passage', 'rank and note'];

/** The figures as a table for readers: as hedged as their sources, each with its passage. */
export function figureTable(ledger: Ledger, figures: readonly Figure[]): string {
  return table(
    'The figures',
    FIGURE_HEADS,
    figures.map((figure) => figureRow(ledger, figure)),
  );
}

/** What contradicts the figures of the view, beside what it contradicts. */
export function rivalTable(ledger: Ledger, rivals: readonly Rival[]): string {
  return table(
    'What contradicts the figures',
    ['contradicts', ...FIGURE_HEADS],
    rivals.map(({ of, figure }) => [
      cell(`${linkTo(`#${of.id}`, of.id)}: ${escapeXml(quantityText(of.quantity, ENGLISH))}`),
      ...figureRow(ledger, figure, false),
    ]),
  );
}

function figureRow(ledger: Ledger, figure: Figure, isTarget = true): string[] {
  const source = sourceOf(ledger, figure.source);
  const rank = figure.rank === 'normal' ? '' : `${ENGLISH(`rank.${figure.rank}`)}: ${figure.rankReason}`;
  return [
    element('td', { id: isTarget ? figure.id : undefined }, escapeXml(figure.id)),
    cell(escapeXml(asOfText(figure.asOf, ENGLISH))),
    element('td', { class: 'number' }, escapeXml(quantityText(figure.quantity, ENGLISH))),
    cell(escapeXml(ENGLISH(`status.${figure.status}`))),
    cell(escapeXml(countedName(ledger, figure))),
    cell(linkTo(`#source-${figure.source}`, source?.publisher ?? figure.source)),
    cell(passage(ledger, figure)),
    cell(escapeXml([rank, figure.note].filter(Boolean).join('. '))),
  ];
}

function passage(ledger: Ledger, figure: Figure): string {
  const words = figure.passage ? `“${figure.passage}”` : figure.locator || 'the document';
  return linkTo(passageAddressOf(ledger, figure), words);
}

/** A link where there is an address; else the words alone. */
export function linkTo(address: string, words: string): string {
  const leads = address.startsWith('#') || isWebAddress(address);
  return leads ? element('a', { href: address }, escapeXml(words)) : escapeXml(words);
}

const cell = (content: string) => element('td', {}, content);

/** Scrolled sideways where it is wider than the page; by keys too. */
function table(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = element('tr', {}, ...heads.map((words) => element('th', { scope: 'col' }, words)));
  const body = rows.map((cells) => element('tr', {}, ...cells));
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'region', 'aria-label': name },
    element('table', {}, element('thead', {}, head), element('tbody', {}, ...body)),
  );
}
