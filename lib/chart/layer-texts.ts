import { toQuantity } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';
import type { CompositionMarks, LayerMark, TableMark } from './marks';

/** A layer's number in one table, with its hedge. */
export function layerValueText(layer: LayerMark, table: number, say: Words): string {
  const value = layer.values[table];
  if (value === null || value === undefined)
    return say(layer.key === 'not-itemised' ? 'layer.notKnown' : 'layer.notListed');
  return quantityText(toQuantity(layer.hedged.includes(table) ? 'about' : 'exact', value, null), say);
}

/** The sum of a table's rows: hedged where one of them is. */
export function sumText({ sum, hedged }: TableMark, say: Words): string {
  return quantityText(toQuantity(hedged ? 'about' : 'exact', sum, null), say);
}

/** The date of a table, and whether it is an estimate. */
export function tableDateText({ date, estimated }: TableMark, say: Words): string {
  const day = asOfText(date, say);
  return estimated ? say('table.estimated', { date: day }) : day;
}

/** A table's total with what it is; empty where it has none. */
function totalText({ printed }: TableMark, totalLabel: string, say: Words): string {
  return printed ? `${totalLabel} ${quantityText(printed.quantity, say)}` : '';
}

/**
 * One number of a composition in full, as it is spoken: force, value, date, status, source. A layer of null is the
 * table as a whole.
 */
export function layerText(
  { tables, layers, totalLabel }: CompositionMarks,
  { table: index, layer }: { readonly table: number; readonly layer: number | null },
  sources: Readonly<Record<string, { readonly publisher: string }>>,
  say: Words,
): string {
  const table = tables[index];
  if (!table) return '';
  const mark = layer === null ? undefined : layers[layer];
  const value = mark
    ? `${mark.label} ${layerValueText(mark, index, say)}`
    : [say('layer.sum', { sum: sumText(table, say) }), totalText(table, totalLabel, say)]
        .filter(Boolean)
        .join(', ');
  const publisher = sources[table.source]?.publisher ?? table.source;
  return `${value}, ${asOfText(table.date, say)}, ${say(table.estimated ? 'statusIn.estimate' : 'statusIn.actual')}, ${publisher}`;
}
