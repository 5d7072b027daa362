'use client';

import { useWords } from '#words';
import { filterInText } from '@/lib/text/list-text';
import type { ListView } from '@/lib/view/read-list-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import type { ListAbout } from './first-list';
import { ListLink } from './list-link';
import type { Go } from './use-list-view';

interface Props {
  readonly eased: ListAbout['eased'];
  readonly asked: ListView;
  readonly go: Go;
}

const LINK = 'inline-flex min-h-8 items-center text-accent underline';

/** What stands in place of the rows where there are none: so in words, and the ways to some that are near. */
export function EmptyList({ eased, asked, go }: Props) {
  const say = useWords();
  return (
    <div className="rounded border border-hairline px-4 py-8 text-center" data-empty>
      <p className="font-serif text-lg font-semibold">{say('ledger.noFigureHasAllOf')}</p>
      {eased.length > 0 ? (
        <ul className="mt-2 text-sm">
          {eased.map(({ parameter, value, name, without, count }) => (
            <li key={`${parameter} ${value}`}>
              <ListLink to={{ ...asked, view: without }} go={go} className={LINK}>
                {say('ledger.without', { what: filterInText({ parameter, value, name }, say), count })}
              </ListLink>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-2 text-sm text-muted">{say('ledger.takingOutOneThingAlone')}</p>
      )}
      <p className="mt-2 text-sm">
        <ListLink to={{ ...asked, view: { ...DEFAULT_VIEW, v: asked.view.v } }} go={go} className={LINK}>
          {say('ledger.showTheWholeLedger')}
        </ListLink>
      </p>
    </div>
  );
}
