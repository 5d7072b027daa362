'use client';

import { useWords } from '#words';

import { BUTTON } from '@/components/ui/menu';
import { PageLink } from '@/components/words/page-link';
import { Told } from '@/components/words/told';
import { MOST_CHOSEN } from '@/lib/view/list-choices';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresFileUrl, figuresUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { ChartsOfChoice } from './charts-of-choice';
import { ListLink } from './list-link';
import type { OpenList } from './open-list';
import type { Go } from './use-list-view';

interface Props {
  readonly chosen: readonly string[];
  readonly opened: OpenList | undefined;
  readonly asked: ListView;
  readonly go: Go;
}

/** What can be done with the figures that are chosen: files of them, a list of them alone, charts that draw them. */
export function ChoiceBar({ chosen, opened, asked, go }: Props) {
  const say = useWords();
  const { v, known } = asked.view;
  const view = { ...DEFAULT_VIEW, v, known, id: [...chosen].sort() };
  return (
    <section
      aria-label={say('ledger.chosenFigures')}
      className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 border-l-4 border-accent bg-raised px-3 py-1.5 text-sm"
      data-choice={chosen.length}
    >
      <p role="status">
        <Told
          message={chosen.length >= MOST_CHOSEN ? 'ledger.mostChosen' : 'ledger.chosenCount'}
          count={chosen.length}
          most={MOST_CHOSEN}
          b={(inside) => <strong>{inside}</strong>}
        />
      </p>
      <PageLink className={BUTTON} href={figuresFileUrl('csv', view)} download>
        CSV
      </PageLink>
      <PageLink className={BUTTON} href={figuresFileUrl('xlsx', view)} download>
        Excel
      </PageLink>
      <PageLink className={BUTTON} href={figuresUrl(view)}>
        {say('ledger.onlyThese')}
      </PageLink>
      <ChartsOfChoice chosen={chosen} opened={opened} v={v} known={known} />
      <ListLink
        to={{ ...asked, choices: { ...asked.choices, chosen: null } }}
        go={(next) => go(next, 'replace')}
        className="inline-flex min-h-8 items-center text-accent underline"
      >
        {say('ledger.chooseNone')}
      </ListLink>
    </section>
  );
}
