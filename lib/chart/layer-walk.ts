import type { CompositionMarks } from './marks';

/** A number of a composition: a layer of a table, or the table as a whole. */
export interface LayerPlace {
  readonly table: number;
  readonly layer: number | null;
}

/** The table that holds at a time: the last one before it; none before the first and after the end of the last. */
export function tableAt(
  { tables, end }: Pick<CompositionMarks, 'tables' | 'end'>,
  time: number,
): number | null {
  const index = tables.filter((table) => table.time <= time).length - 1;
  return index < 0 || time > end ? null : index;
}

/**
 * Where an arrow key leads: sideways to the next table in the same layer, up and down through the layers of a table and
 * its sum, which lies above them. Null for every other key.
 */
export function walkLayers(
  { tables, layers }: Pick<CompositionMarks, 'tables' | 'layers'>,
  from: LayerPlace | null,
  key: string,
): LayerPlace | null {
  const last = tables.length - 1;
  if (last < 0) return null;
  const { table, layer } = from ?? { table: -1, layer: null };
  const top = layers.length;
  const height = layer ?? top;
  const to = (index: number) => ({ table: Math.min(Math.max(index, 0), last), layer });
  const climb = (place: number) => {
    const at = Math.min(Math.max(place, 0), top);
    return { table: Math.max(table, 0), layer: at === top ? null : at };
  };
  switch (key) {
    case 'ArrowRight':
      return to(table + 1);
    case 'ArrowLeft':
      return to(from === null ? last : table - 1);
    case 'ArrowUp':
      return from === null ? to(0) : climb(height + 1);
    case 'ArrowDown':
      return from === null ? to(0) : climb(height - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    default:
      return null;
  }
}
