import type { Figure } from '@/lib/model/figure';
import { asOfText } from './as-of-text';
import { quantityText } from './quantity-text';
import type { Words } from './words';

/** A figure in one line: "Resolute Support strength: about 11,000, as of 1 December 2020". Plans say that they are. */
export function figureTitle(counted: string, { quantity, asOf, status }: Figure, say: Words): string {
  const words = [quantityText(quantity, say), say('figure.asOf', { date: asOfText(asOf, say) })];
  if (status !== 'actual') words.push(say(`statusIn.${status}`));
  return say('figure.counted', { counted, words: words.join(', ') });
}
