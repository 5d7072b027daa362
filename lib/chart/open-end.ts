import type { Quantity } from '@/lib/model/quantity';

const LENGTH = 12;

/**
 * How far the arrow of an open end reaches from its mark, in pixels towards larger numbers: "over" reaches up, "under"
 * and "up to" reach down, anything else nowhere.
 */
export function openEnd({ qualifier }: Quantity): number {
  if (qualifier === 'over') return LENGTH;
  return qualifier === 'under' || qualifier === 'up-to' ? -LENGTH : 0;
}
