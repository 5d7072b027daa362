'use client';

import { memo, type Ref } from 'react';
import { useWords } from '#words';
import { asOfText } from '@/lib/text/as-of-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { ListColumn } from '@/lib/view/list-choices';
import type { View } from '@/lib/view/view';
import { COLUMN_WIDTH } from './column-look';
import { ROLES } from './grid-roles';
import { ListCell } from './list-cell';
import type { ListLine } from './list-line';

export interface RowProps {
  readonly line: ListLine;
  readonly index: number;
  readonly columns: readonly ListColumn[];
  /** A column for which there is no room on a desk. */
  readonly spared: ListColumn | null;
  readonly clocks: View;
  /** Where the row stands; null as long as all rows stand one after the other. */
  readonly top: number | null;
  readonly active: boolean;
  readonly open: boolean;
  readonly chosen: boolean;
  /** Whether the page is alive: then keys reach the rows, and choosing has a meaning. */
  readonly alive: boolean;
  readonly measure: Ref<HTMLTableRowElement> | undefined;
}

const ROW =
  'relative flex w-full flex-wrap items-baseline gap-x-3 border-b border-hairline py-2 pr-2 pl-10 text-sm sm:h-9 sm:flex-nowrap sm:items-center sm:gap-x-3 sm:py-0 sm:pl-2 sm:contain-content';

/** One figure of the list: a line of a table, or a card where there is little room. */
export const ListRow = memo(function ListRow(props: RowProps) {
  const say = useWords();
  const { line, index, columns, spared, clocks, top, active, open, chosen, alive, measure } = props;
  const { figure } = line;
  return (
    <tr
      ref={measure}
      {...ROLES.row}
      data-id={figure.id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={alive ? chosen : undefined}
      aria-current={open ? 'true' : undefined}
      tabIndex={alive ? (active ? 0 : -1) : undefined}
      style={top === null ? undefined : { position: 'absolute', top, left: 0 }}
      className={`${ROW} ${open ? 'bg-raised font-semibold sm:font-normal' : 'bg-ground'} ${alive ? 'cursor-pointer hover:bg-raised focus-visible:-outline-offset-2' : ''}`}
    >
      <td {...ROLES.cell} className="absolute top-1 left-1 sm:static sm:w-7 sm:shrink-0 noscript:hidden">
        <label className="flex size-8 items-center justify-center sm:size-7">
          <input
            type="checkbox"
            checked={chosen}
            readOnly
            disabled={!alive}
            tabIndex={-1}
            data-choose
            aria-label={say('ledger.choose', {
              number: quantityText(figure.quantity, say),
              date: asOfText(figure.asOf, say),
            })}
            className="size-4 accent-[var(--us)]"
          />
        </label>
      </td>
      {columns.map((column) => (
        <td
          key={column}
          {...ROLES.cell}
          data-column={column}
          className={`min-w-0 ${CARD[column] ?? 'order-4 text-muted sm:text-ink'} sm:order-none ${COLUMN_WIDTH[column]} ${column === spared ? 'lg:hidden' : ''}`}
        >
          <ListCell column={column} line={line} clocks={clocks} tabIndex={alive ? -1 : undefined} />
        </td>
      ))}
    </tr>
  );
});

/** What stands where on a card: the number and its date first, what it counts below, then the rest. */
const CARD: Partial<Record<ListColumn, string>> = {
  value: 'order-1',
  as_of: 'order-2 ml-auto text-muted sm:ml-0 sm:text-ink',
  series: 'order-3 basis-full sm:basis-auto',
  note: 'order-5 basis-full text-muted sm:basis-auto sm:text-ink',
};
