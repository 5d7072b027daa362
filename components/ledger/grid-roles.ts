/**
 * The roles of the list. Its rows take the focus and are chosen, which makes a table a grid (WAI-ARIA 1.2); and they are laid
 * out as flex boxes and cards, by which some browsers forget that they are rows of a table. So each role is said.
 */
export const ROLES = {
  grid: { role: 'grid', 'aria-multiselectable': true },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  cell: { role: 'gridcell' },
} as const;
