import { highOf, lowOf, toQuantity } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { differenceText } from '@/lib/text/difference-text';
import { countText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { differenceOf } from './difference';
import type { CompositionMarks, TableMark } from './marks';

/** Tables of nations in sentences: first, last and highest sum, biggest change, the largest forces, what does not add up. */
export function compositionSentences(
  { tables, snapshot }: CompositionMarks,
  forces: Readonly<Record<string, string>>,
): string[] {
  const [first, last] = [tables[0], tables.at(-1)];
  if (!first || !last) return [];
  if (tables.length === 1) return [`One table: its rows add up to ${sumText(first)}.`];
  const highest = tables.reduce((best, table) => (table.sum > best.sum ? table : best));
  const ranked = snapshot && tables[snapshot.table];
  const largest = snapshot?.points
    .slice(0, 3)
    .map(({ force, quantity }) => `${forces[force] ?? force} ${quantityText(quantity)}`);
  return [
    `${countText(tables.length, 'table')}: the rows add up to ${sumText(first)} in the first and ${sumText(last)} in the last.`,
    `Highest: ${sumText(highest)}.`,
    ...changeSentences(tables),
    ...(ranked && largest?.length ? [`Largest on ${asOfText(ranked.date)}: ${largest.join(', ')}.`] : []),
    ...printedSentences(tables),
  ];
}

function changeSentences(tables: readonly TableMark[]): string[] {
  const steps = tables.slice(1).flatMap((to, index) => {
    const from = tables[index];
    return from ? [{ from, to, size: Math.abs(to.sum - from.sum) }] : [];
  });
  const [biggest] = [...steps].sort((a, b) => b.size - a.size);
  if (!biggest || biggest.size === 0) return [];
  const { from, to } = biggest;
  const change = differenceText(differenceOf(sumOf(from), sumOf(to)));
  return [`Biggest change from one table to the next: ${change}, from ${sumText(from)} to ${sumText(to)}.`];
}

/** Exact rows whose sum is not the exact total printed under them. */
function printedSentences(tables: readonly TableMark[]): string[] {
  const off = tables.filter(
    ({ sum, hedged, printed }) =>
      printed &&
      !hedged &&
      printed.quantity.qualifier === 'exact' &&
      (sum < lowOf(printed.quantity) || sum > highOf(printed.quantity)),
  );
  if (off.length === 0) return [];
  return [
    `In ${countText(off.length, 'table')} exact rows do not add up to the exact total printed under them.`,
  ];
}

/** A sum of hedged rows is hedged. */
function sumOf({ sum, hedged }: TableMark) {
  return toQuantity(hedged ? 'about' : 'exact', sum, null);
}

function sumText(table: TableMark): string {
  return `${quantityText(sumOf(table))} (${asOfText(table.date)})`;
}
