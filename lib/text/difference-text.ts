import type { Quantity } from '@/lib/model/quantity';
import { quantityText } from './quantity-text';

/** "about 6,000 more", "2,500 fewer", "as planned". */
export function differenceText(
  { side, quantity }: { readonly side: 'more' | 'fewer' | 'none'; readonly quantity: Quantity },
  none = 'as planned',
): string {
  return side === 'none' ? none : `${quantityText(quantity)} ${side}`;
}
