import type { Qualifier } from '@/lib/model/lists';
import type { Quantity } from '@/lib/model/quantity';
import { numberText } from './number-text';

const HEDGES: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about',
  over: 'over',
  under: 'under',
  'up-to': 'up to',
  almost: 'almost',
};

/** The source's hedge in words; empty for an exact number. */
export function hedgeText({ qualifier }: Quantity): string {
  return HEDGES[qualifier];
}

/** The number without its hedge: "4,500", "12,000 to 13,000". Show it only beside the hedge. */
export function bareQuantityText(quantity: Quantity): string {
  return quantity.kind === 'single'
    ? numberText(quantity.value)
    : `${numberText(quantity.low)} to ${numberText(quantity.high)}`;
}

/** A quantity as its source hedges it: "about 11,000", "12,000 to 13,000", "under 5,000". */
export function quantityText(quantity: Quantity): string {
  return [hedgeText(quantity), bareQuantityText(quantity)].filter(Boolean).join(' ');
}
