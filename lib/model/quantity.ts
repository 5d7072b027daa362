import type { Qualifier } from './lists';

/** A number as its source hedges it. Read it through the functions below, never by its fields. */
export type Quantity =
  | { readonly kind: 'single'; readonly qualifier: Qualifier; readonly value: number }
  | { readonly kind: 'range'; readonly qualifier: Qualifier; readonly low: number; readonly high: number };

export function toQuantity(qualifier: Qualifier, value: number, max: number | null): Quantity {
  return max === null
    ? { kind: 'single', qualifier, value }
    : { kind: 'range', qualifier, low: value, high: max };
}

/** The lowest number that the statement names. */
export function lowOf(quantity: Quantity): number {
  return quantity.kind === 'single' ? quantity.value : quantity.low;
}

/** The highest number that the statement names. */
export function highOf(quantity: Quantity): number {
  return quantity.kind === 'single' ? quantity.value : quantity.high;
}

/** Where a mark stands on the value axis: a single number itself, a range at its middle. For drawing only. */
export function drawnAt(quantity: Quantity): number {
  return quantity.kind === 'single' ? quantity.value : (quantity.low + quantity.high) / 2;
}

/** Two statements differ when neither names a number that the other one allows as its own. */
export function differ(a: Quantity, b: Quantity): boolean {
  return highOf(a) < lowOf(b) || highOf(b) < lowOf(a);
}
