import type { Quantity } from '@/lib/model/quantity';
import { quantityText } from './quantity-text';
import type { MessageKey, Words } from './words';

/** "about 6,000 more", "2,500 fewer", "as planned". */
export function differenceText(
  { side, quantity }: { readonly side: 'more' | 'fewer' | 'none'; readonly quantity: Quantity },
  say: Words,
  none: MessageKey = 'difference.asPlanned',
): string {
  if (side === 'none') return say(none);
  return say(`difference.${side}`, { quantity: quantityText(quantity, say) });
}
