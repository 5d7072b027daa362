import type { Quantity } from '@/lib/model/quantity';
import { numberText } from './number-text';
import type { Words } from './words';

/** The source's hedge in words; empty for an exact number. */
export function hedgeText({ qualifier }: Quantity, say: Words): string {
  return qualifier === 'exact' ? '' : say(`hedge.${qualifier}`);
}

/** The number without its hedge: "4,500", "12,000 to 13,000". Show it only beside the hedge. */
export function bareQuantityText(quantity: Quantity, say: Words): string {
  if (quantity.kind === 'single') return numberText(quantity.value, say);
  return say('quantity.range', { low: quantity.low, high: quantity.high });
}

/** A quantity as its source hedges it: "about 11,000", "12,000 to 13,000", "under 5,000". */
export function quantityText(quantity: Quantity, say: Words): string {
  return [hedgeText(quantity, say), bareQuantityText(quantity, say)].filter(Boolean).join(' ');
}
