import type { Figure } from '@/lib/model/figure';
import { MONTHS } from '@/lib/model/months';

const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** Numbers by their value, so that page 9 stands before page 10. */
const collator = new Intl.Collator('en', { numeric: true });

/**
 * Figures of one document in the order in which a reader meets them there, as far as the locators tell: its headline
 * first, then pages, paragraphs, rows and dated tables by number and date. Where a locator says nothing or the same,
 * the ledger's order stays; what has no locator comes last.
 */
export function inDocumentOrder(figures: readonly Figure[]): Figure[] {
  return figures
    .map((figure) => ({ figure, at: toComparable(figure.locator) }))
    .sort((a, b) => place(a.at) - place(b.at) || collator.compare(a.at, b.at))
    .map(({ figure }) => figure);
}

/** Months are told by number: in words, April would stand before March. The "2nd paragraph" is "paragraph 2". */
function toComparable(locator: string): string {
  return locator
    .replace(
      MONTH_OF_YEAR,
      (_, month: string, year: string) => `${year} ${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`,
    )
    .replace(/\b(\d+)(?:st|nd|rd|th) (paragraph|page|table|section)\b/g, '$2 $1');
}

function place(locator: string): number {
  if (locator === '') return 2;
  return /^(headline|title)\b/i.test(locator) ? 0 : 1;
}
