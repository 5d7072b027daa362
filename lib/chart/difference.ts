import type { Qualifier } from '@/lib/model/lists';
import { differ, highOf, lowOf, type Quantity, toQuantity } from '@/lib/model/quantity';
import type { Difference } from './marks';

/** How far the second number stands from the first one. A hedge of either, and both ends of a range, stay. */
export function differenceOf(from: Quantity, to: Quantity): Difference {
  if (!differ(from, to)) return { side: 'none', quantity: toQuantity('exact', 0, null) };
  const isMore = lowOf(to) > highOf(from);
  const [upper, lower] = isMore ? [to, from] : [from, to];
  const least = lowOf(upper) - highOf(lower);
  const most = highOf(upper) - lowOf(lower);
  const quantity = toQuantity(hedgeOf(upper, lower), least, most > least ? most : null);
  return { side: isMore ? 'more' : 'fewer', quantity };
}

/** "Over 20,000" is over 3,500 more than 16,500; what else is hedged makes the difference "about". */
function hedgeOf({ qualifier: upper }: Quantity, { qualifier: lower }: Quantity): Qualifier {
  if (upper === 'exact' && lower === 'exact') return 'exact';
  const isWider = upper === 'over' || lower === 'under' || lower === 'up-to';
  const isNarrower = upper === 'under' || upper === 'up-to' || lower === 'over';
  return isWider && !isNarrower ? 'over' : 'about';
}
