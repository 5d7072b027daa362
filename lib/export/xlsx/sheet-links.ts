import type { Sheet, SheetColumn } from './sheet';

// Excel calls a file broken that has more links in a sheet or a longer one. What is beyond stays an address in words.
const MOST_LINKS = 65_530;
const LONGEST_LINK = 2079;

/** A cell of a sheet that is a live link; rows and columns count from 0, the header apart. */
export interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly target: string;
}

/** The live links of a sheet: addresses of the web in its columns of links. */
export function linksOf(columns: readonly SheetColumn[], rows: Sheet['rows']): SheetLink[] {
  const linked = [...columns.entries()].filter(([, { kind }]) => kind === 'link');
  const links: SheetLink[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, { from }] of linked) {
      const target = cells[from];
      if (typeof target !== 'string' || !isLink(target) || links.length === MOST_LINKS) continue;
      links.push({ row, column, target });
    }
  }
  return links;
}

/** Whether a cell can be a live link: an address of the web that Excel takes. */
export function isLink(address: string): boolean {
  return /^https?:\/\//.test(address) && address.length <= LONGEST_LINK;
}
