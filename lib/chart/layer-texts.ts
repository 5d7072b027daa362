import { toQuantity } from '@/lib/model/quantity';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { CompositionMarks, LayerMark, TableMark } from './marks';

/** A layer's number in one table, with its hedge. */
export function layerValueText(layer: LayerMark, table: number): string {
  const value = layer.values[table];
  if (value === null || value === undefined) return layer.key === 'not-itemised' ? 'not known' : 'not listed';
  return quantityText(toQuantity(layer.hedged.includes(table) ? 'about' : 'exact', value, null));
}

/** The sum of a table's rows: hedged where one of them is. */
export function sumText({ sum, hedged }: TableMark): string {
  return quantityText(toQuantity(hedged ? 'about' : 'exact', sum, null));
}

/** The date of a table, and whether it is an estimate. */
export function tableDateText({ date, estimated }: TableMark): string {
  return `${asOfText(date)}${estimated ? ', an estimate' : ''}`;
}

/** A table's total with what it is; empty where it has none. */
function totalText({ printed }: TableMark, totalLabel: string): string {
  return printed ? `${totalLabel} ${quantityText(printed.quantity)}` : '';
}

/**
 * One number of a composition in full, as it is spoken: force, value, date, status, source. A layer of null is the
 * table as a whole.
 */
export function layerText(
  { tables, layers, totalLabel }: CompositionMarks,
  { table: index, layer }: { readonly table: number; readonly layer: number | null },
  sources: Readonly<Record<string, { readonly publisher: string }>>,
): string {
  const table = tables[index];
  if (!table) return '';
  const mark = layer === null ? undefined : layers[layer];
  const value = mark
    ? `${mark.label} ${layerValueText(mark, index)}`
    : [`Sum of the rows ${sumText(table)}`, totalText(table, totalLabel)].filter(Boolean).join(', ');
  const publisher = sources[table.source]?.publisher ?? table.source;
  return `${value}, ${asOfText(table.date)}, ${table.estimated ? 'estimate' : 'actual'}, ${publisher}`;
}
