import { highOf, lowOf, toQuantity } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { differenceText } from '@/lib/text/difference-text';
import { countText, numberText } from '@/lib/text/number-text';
import { quantityText } from '@/lib/text/quantity-text';
import { differenceOf } from './difference';
import { sumText, tableDateText } from './layer-texts';
import type { CompositionMarks, TableMark } from './marks';

/** Tables of nations in sentences: first, last and highest sum, biggest change, the largest forces, what does not add up. */
export function compositionSentences(
  { tables, snapshot, layers }: CompositionMarks,
  forces: Readonly<Record<string, string>>,
): string[] {
  const [first, last] = [tables[0], tables.at(-1)];
  if (!first || !last) return [];
  if (tables.length === 1) return [`One table: its rows add up to ${toldSum(first)}.`];
  const highest = tables.reduce((best, table) => (table.sum > best.sum ? table : best));
  const ranked = snapshot && tables[snapshot.table];
  const largest = snapshot?.points
    .slice(0, 3)
    .map(({ force, quantity }) => `${forces[force] ?? force} ${quantityText(quantity)}`);
  return [
    `${countText(tables.length, 'table')}: the rows add up to ${toldSum(first)} in the first and ${toldSum(last)} in the last.`,
    `Highest: ${toldSum(highest)}.`,
    ...changeSentences(tables),
    ...(ranked && largest?.length
      ? [`Largest in the table of ${tableDateText(ranked)}: ${largest.join(', ')}.`]
      : []),
    ...(layers.some(({ key }) => key === 'not-itemised') ? shortSentences(tables) : printedSentences(tables)),
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
  return [`Biggest change from one table to the next: ${change}, from ${toldSum(from)} to ${toldSum(to)}.`];
}

/** Exact rows whose sum is not the exact total printed under them. */
function printedSentences(tables: readonly TableMark[]): string[] {
  const off = tables.flatMap(({ sum, hedged, printed, date }) => {
    if (!printed || hedged || printed.quantity.qualifier !== 'exact') return [];
    const miss = Math.max(lowOf(printed.quantity) - sum, sum - highOf(printed.quantity));
    return miss > 0 ? [{ miss, date }] : [];
  });
  const [most] = [...off].sort((a, b) => b.miss - a.miss);
  if (!most) return [];
  return [
    `In ${countText(off.length, 'table')} exact rows do not add up to the exact total printed under them, by ${numberText(most.miss)} at the most (${asOfText(most.date)}).`,
  ];
}

/** How far the rows stay below a total from elsewhere: what is drawn as not itemised. */
function shortSentences(tables: readonly TableMark[]): string[] {
  const short = tables.flatMap((table) => {
    if (!table.printed) return [];
    const { side, quantity } = differenceOf(sumOf(table), table.printed.quantity);
    return side === 'more' ? [{ quantity, date: table.date }] : [];
  });
  const inOrder = short.sort((a, b) => lowOf(a.quantity) - lowOf(b.quantity));
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  if (!least || !most) return [];
  const told = ({ quantity, date }: typeof least) => `${quantityText(quantity)} (${asOfText(date)})`;
  const range = least === most ? told(least) : `between ${told(least)} and ${told(most)}`;
  return [
    `In ${countText(short.length, 'table')} the rows do not reach the total: ${range} ${least === most ? 'is' : 'are'} not itemised.`,
  ];
}

/** A sum of hedged rows is hedged. */
function sumOf({ sum, hedged }: TableMark) {
  return toQuantity(hedged ? 'about' : 'exact', sum, null);
}

function toldSum(table: TableMark): string {
  return `${sumText(table)} (${tableDateText(table)})`;
}
