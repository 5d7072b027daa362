/**
 * The place at which a row is dropped: as many rows stand before it as have their middle above the pointer. `middles` are
 * those of all rows in their order before the drag, `from` is the row that is held.
 */
export function dropPlace(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, row) => row !== from && middle < y).length;
}
