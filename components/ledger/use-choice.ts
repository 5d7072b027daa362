'use client';

import { type RefObject, useRef } from 'react';
import { MOST_CHOSEN } from '@/lib/view/list-choices';
import type { ListView } from '@/lib/view/read-list-view';
import type { ListHandle } from './figure-list';
import type { PanelHandle } from './figure-panel';
import type { Go } from './use-list-view';

interface Desk {
  readonly asked: ListView;
  readonly go: Go;
  readonly list: RefObject<ListHandle | null>;
  readonly panel: RefObject<PanelHandle | null>;
}

/** Opens, closes and chooses figures, and says where the focus goes. */
export function useChoice({ asked, go, list, panel }: Desk) {
  const { choices } = asked;
  const toPanel = () => requestAnimationFrame(() => panel.current?.focus());
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onOpen = (id: string, how: 'look' | 'enter' | 'follow') => {
    if (choices.open !== id) {
      const next = { ...asked, choices: { ...choices, open: id } };
      // A reader who looks through the rows leaves one step behind, not one for each of them.
      go(next, how === 'follow' ? 'typed' : choices.open === null ? 'push' : 'replace');
    }
    // Where the panel lies over the list, the row under it must not keep the focus.
    if (how === 'enter' || (how === 'look' && !matchMedia('(width >= 64rem)').matches)) toPanel();
  };
  const onClose = () => {
    if (choices.open === null) return;
    go({ ...asked, choices: { ...choices, open: null } });
    clearTimeout(closing.current);
    closing.current = setTimeout(() => list.current?.focus());
  };
  const onChoose = (id: string) => {
    const had = choices.chosen ?? [];
    const next = had.includes(id) ? had.filter((each) => each !== id) : [...had, id];
    if (next.length > MOST_CHOSEN) return;
    go({ ...asked, choices: { ...choices, chosen: next.length > 0 ? next : null } }, 'replace');
  };
  return { onOpen, onClose, onChoose };
}
