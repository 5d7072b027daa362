import type { Figure } from '@/lib/model/figure';
import { asOfText } from './as-of-text';
import { quantityText } from './quantity-text';
import { STATUS_TEXT } from './words';

/** A figure in one line: "Resolute Support strength: about 11,000, as of 1 December 2020". Plans say that they are. */
export function figureTitle(counted: string, { quantity, asOf, status }: Figure): string {
  const words = [quantityText(quantity), `as of ${asOfText(asOf)}`];
  if (status !== 'actual') words.push(STATUS_TEXT[status].toLowerCase());
  return `${counted}: ${words.join(', ')}`;
}
