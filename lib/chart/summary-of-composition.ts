import { highOf, lowOf, toQuantity } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { differenceText } from '@/lib/text/difference-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import { differenceOf } from './difference';
import { sumText, tableDateText } from './layer-texts';
import type { CompositionMarks, TableMark } from './marks';

/** Tables of nations in sentences: first, last and highest sum, biggest change, the largest forces, what does not add up. */
export function compositionSentences(
  { tables, snapshot, layers }: CompositionMarks,
  forces: Readonly<Record<string, string>>,
  say: Words,
): string[] {
  const [first, last] = [tables[0], tables.at(-1)];
  if (!first || !last) return [];
  if (tables.length === 1) return [say('summary.oneTable', { sum: toldSum(first, say) })];
  const highest = tables.reduce((best, table) => (table.sum > best.sum ? table : best));
  const ranked = snapshot && tables[snapshot.table];
  const largest = snapshot?.points
    .slice(0, 3)
    .map(({ force, quantity }) => `${forces[force] ?? force} ${quantityText(quantity, say)}`);
  return [
    say('summary.tables', { count: tables.length, first: toldSum(first, say), last: toldSum(last, say) }),
    say('summary.highest', { sum: toldSum(highest, say) }),
    ...changeSentences(tables, say),
    ...(ranked && largest?.length
      ? [say('summary.largest', { table: tableDateText(ranked, say), forces: largest.join(', ') })]
      : []),
    ...(layers.some(({ key }) => key === 'not-itemised')
      ? shortSentences(tables, say)
      : printedSentences(tables, say)),
  ];
}

function changeSentences(tables: readonly TableMark[], say: Words): string[] {
  const steps = tables.slice(1).flatMap((to, index) => {
    const from = tables[index];
    return from ? [{ from, to, size: Math.abs(to.sum - from.sum) }] : [];
  });
  const [biggest] = [...steps].sort((a, b) => b.size - a.size);
  if (!biggest || biggest.size === 0) return [];
  const { from, to } = biggest;
  const change = differenceText(differenceOf(sumOf(from), sumOf(to)), say);
  return [say('summary.biggestTableChange', { change, from: toldSum(from, say), to: toldSum(to, say) })];
}

/** Exact rows whose sum is not the exact total printed under them. */
function printedSentences(tables: readonly TableMark[], say: Words): string[] {
  const off = tables.flatMap(({ sum, hedged, printed, date }) => {
    if (!printed || hedged || printed.quantity.qualifier !== 'exact') return [];
    const miss = Math.max(lowOf(printed.quantity) - sum, sum - highOf(printed.quantity));
    return miss > 0 ? [{ miss, date }] : [];
  });
  const [most] = [...off].sort((a, b) => b.miss - a.miss);
  if (!most) return [];
  return [say('summary.printedOff', { count: off.length, miss: most.miss, date: asOfText(most.date, say) })];
}

/** How far the rows stay below a total from elsewhere: what is drawn as not itemised. */
function shortSentences(tables: readonly TableMark[], say: Words): string[] {
  const short = tables.flatMap((table) => {
    if (!table.printed) return [];
    const { side, quantity } = differenceOf(sumOf(table), table.printed.quantity);
    return side === 'more' ? [{ quantity, date: table.date }] : [];
  });
  const inOrder = short.sort((a, b) => lowOf(a.quantity) - lowOf(b.quantity));
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  if (!least || !most) return [];
  const told = ({ quantity, date }: typeof least) =>
    say('summary.level', { number: quantityText(quantity, say), date: asOfText(date, say) });
  const words = { count: short.length, least: told(least), most: told(most) };
  return [say(least === most ? 'summary.short' : 'summary.shortBetween', words)];
}

/** A sum of hedged rows is hedged. */
function sumOf({ sum, hedged }: TableMark) {
  return toQuantity(hedged ? 'about' : 'exact', sum, null);
}

function toldSum(table: TableMark, say: Words): string {
  return say('summary.level', { number: sumText(table, say), date: tableDateText(table, say) });
}
