'use client';

import { BUTTON } from '@/components/ui/menu';
import { countText } from '@/lib/text/number-text';
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
  const { v, known } = asked.view;
  const view = { ...DEFAULT_VIEW, v, known, id: [...chosen].sort() };
  return (
    <section
      aria-label="Chosen figures"
      className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 border-l-4 border-accent bg-raised px-3 py-1.5 text-sm"
      data-choice={chosen.length}
    >
      <p role="status">
        <strong>{countText(chosen.length, 'figure')}</strong> chosen
        {chosen.length >= MOST_CHOSEN && `; no more than ${MOST_CHOSEN} can be`}
      </p>
      <a className={BUTTON} href={figuresFileUrl('csv', view)} download>
        CSV
      </a>
      <a className={BUTTON} href={figuresFileUrl('xlsx', view)} download>
        Excel
      </a>
      <a className={BUTTON} href={figuresUrl(view)}>
        Only these
      </a>
      <ChartsOfChoice chosen={chosen} opened={opened} v={v} known={known} />
      <ListLink
        to={{ ...asked, choices: { ...asked.choices, chosen: null } }}
        go={(next) => go(next, 'replace')}
        className="inline-flex min-h-8 items-center text-accent underline"
      >
        Choose none
      </ListLink>
    </section>
  );
}
