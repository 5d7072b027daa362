import type { Column } from '@/lib/model/columns/column';
import type { Cell } from './to-csv';
import type { Sheet, SheetColumn } from './xlsx/sheet';

/** The real date beside a date that is not always a day. */
const dayColumn = (column: string) => `${column}_day`;

/** A table as it stands in a CSV file, as a sheet: the same columns and cells, and beside each EDTF date the day. */
export function toSheet(
  name: string,
  columns: readonly Pick<Column, 'name' | 'type'>[],
  rows: readonly (readonly Cell[])[],
): Sheet {
  return {
    name,
    columns: columns.flatMap(({ name, type }, from): SheetColumn[] => [
      { name, kind: kindOf(type), from },
      ...(type === 'edtf' ? [{ name: dayColumn(name), kind: 'day-only' as const, from }] : []),
    ]),
    rows,
  };
}

function kindOf(type: Column['type']): SheetColumn['kind'] {
  if (type === 'day') return 'day';
  return type === 'url' || type === 'address' ? 'link' : 'plain';
}
