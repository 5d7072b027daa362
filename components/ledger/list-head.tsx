'use client';

import { memo } from 'react';
import { useWords } from '#words';
import { direction, isSortable, nextSort } from '@/lib/view/list-sort';
import type { ListView } from '@/lib/view/read-list-view';
import { COLUMN_WIDTH, isSpared, shownColumns } from './column-look';
import { ROLES } from './grid-roles';
import { ListLink } from './list-link';
import type { Go } from './use-list-view';

interface Props {
  readonly asked: ListView;
  readonly go: Go;
}

const ARROWS = { ascending: '↑', descending: '↓', none: '' } as const;

/** The heads of the columns, each a link to the list sorted by it. */
export const ListHead = memo(function ListHead({ asked, go }: Props) {
  const say = useWords();
  const { choices } = asked;
  const columns = shownColumns(choices.columns);
  return (
    <thead {...ROLES.group} className="sticky top-0 z-10 block border-b border-ink bg-ground">
      <tr
        {...ROLES.row}
        aria-rowindex={1}
        className="flex items-center gap-x-4 overflow-x-auto px-2 sm:gap-x-3 sm:overflow-visible"
      >
        <th {...ROLES.head} className="sr-only sm:not-sr-only sm:w-7 sm:shrink-0 noscript:hidden">
          <span className="sr-only">{say('ledger.chosen')}</span>
        </th>
        {columns.map((column) => {
          const now = direction(choices.sort, column);
          const next = nextSort(choices.sort, column);
          return (
            <th
              key={column}
              {...ROLES.head}
              aria-sort={isSortable(column) ? now : undefined}
              className={`shrink-0 text-left text-xs font-normal text-muted sm:min-w-0 ${COLUMN_WIDTH[column]} ${isSpared(column, choices.columns, choices.open) ? 'lg:hidden' : ''}`}
            >
              {isSortable(column) ? (
                <ListLink
                  to={{ ...asked, choices: { ...choices, sort: next } }}
                  go={go}
                  className={`inline-flex min-h-8 max-w-full items-center gap-1 no-underline hover:text-ink hover:underline ${now === 'none' ? '' : 'font-semibold text-ink'}`}
                >
                  <span className="truncate">{say(`column.${column}`)}</span>
                  {now !== 'none' && <span aria-hidden="true">{ARROWS[now]}</span>}
                </ListLink>
              ) : (
                say(`column.${column}`)
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
