'use client';

import { memo } from 'react';
import { useWords } from '#words';
import { Menu } from '@/components/ui/menu';
import { LIST_COLUMNS, type ListColumn, USUAL_COLUMNS } from '@/lib/view/list-choices';
import type { ListView } from '@/lib/view/read-list-view';
import { shownColumns } from './column-look';
import { ListLink } from './list-link';
import type { Go } from './use-list-view';

/** Which columns the list has; the number of a figure always stands. */
export const ColumnChooser = memo(function ColumnChooser({ asked, go }: { asked: ListView; go: Go }) {
  const say = useWords();
  const { choices } = asked;
  const shown = shownColumns(choices.columns);
  return (
    <Menu label={say('ledger.columns')}>
      <ul>
        {LIST_COLUMNS.filter((column) => column !== 'value').map((column) => {
          const isShown = shown.includes(column);
          return (
            <li key={column}>
              <ListLink
                to={{ ...asked, choices: { ...choices, columns: toggled(shown, column) } }}
                go={(next) => go(next, 'replace')}
                current={isShown ? 'true' : undefined}
                label={say(isShown ? 'ledger.hideColumn' : 'ledger.showColumn', {
                  column: say(`column.${column}`),
                })}
                className="flex min-h-9 items-center gap-2 px-3 no-underline hover:bg-raised"
              >
                <span aria-hidden="true" className="w-4 text-center">
                  {isShown ? '✓' : ''}
                </span>
                {say(`column.${column}`)}
              </ListLink>
            </li>
          );
        })}
      </ul>
    </Menu>
  );
});

/** The columns with one more or one less, in their one order; null where they are the usual ones again. */
function toggled(shown: readonly ListColumn[], column: ListColumn): readonly ListColumn[] | null {
  const next = LIST_COLUMNS.filter((each) => shown.includes(each) !== (each === column));
  return next.join() === USUAL_COLUMNS.join() ? null : next;
}
