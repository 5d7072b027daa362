'use client';

import { useWords } from '#words';
import { filterText } from '@/lib/text/list-text';
import type { ListView } from '@/lib/view/read-list-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import type { ListAbout } from './first-list';
import { ListLink } from './list-link';
import type { Go } from './use-list-view';

interface Props {
  readonly filters: ListAbout['filters'];
  readonly asked: ListView;
  readonly go: Go;
}

const CHIP =
  'inline-flex min-h-8 max-w-full items-center gap-1.5 rounded border border-hairline px-2 text-sm no-underline hover:border-ink';

/** Everything that narrows the list, each a link to the list without it. */
export function FilterChips({ filters, asked, go }: Props) {
  const say = useWords();
  // The words of the search stand in its field.
  const shown = filters.filter(({ parameter }) => parameter !== 'q');
  if (shown.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap items-center gap-1.5" aria-label={say('ledger.whatNarrowsTheList')}>
      {shown.map(({ parameter, value, name, without }) => {
        const words = filterText({ parameter, value, name }, say);
        return (
          <li key={`${parameter} ${value}`} className="max-w-full">
            <ListLink
              to={{ ...asked, view: without }}
              go={go}
              className={CHIP}
              label={say('common.takeOut', { what: words })}
            >
              <span className="truncate">{words}</span> <span aria-hidden="true">×</span>
            </ListLink>
          </li>
        );
      })}
      {filters.length > 1 && (
        <li>
          <ListLink
            to={{ ...asked, view: { ...DEFAULT_VIEW, v: asked.view.v } }}
            go={go}
            className="inline-flex min-h-8 items-center px-1 text-sm text-accent underline"
          >
            {say('ledger.clearAll')}
          </ListLink>
        </li>
      )}
    </ul>
  );
}
