'use client';

import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Rows {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** Rows of a page of the box. */
  readonly page: () => number;
  readonly show: (index: number) => void;
  readonly onMove: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onChoose: (index: number) => void;
  readonly onClose: () => void;
}

/** The keys of the list: arrows, Page, Home and End move, Enter opens, Space chooses, Esc closes what is open. */
export function useRowKeys(
  rows: Rows & { readonly active: number; readonly setActive: (index: number) => void },
) {
  const { box, count, active, setActive } = rows;
  const wanted = useRef(false);
  const [turn, setTurn] = useState(0);
  // The row has to be drawn before it can be focused. As a layout effect: one that comes later may be that of the row
  // before, run when the next key has been pressed, and would take the wish for its own.
  useLayoutEffect(() => {
    void turn;
    if (!wanted.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });
  const focusRow = (index: number) => {
    if (count === 0) return;
    const next = Math.max(0, Math.min(index, count - 1));
    rows.show(next);
    setActive(next);
    wanted.current = true;
    setTurn((before) => before + 1);
    return next;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = KEYS[event.key];
    if (!act) return;
    // A link in a row keeps its own Enter.
    if (event.key === 'Enter' && (event.target as Element).closest('a')) return;
    event.preventDefault();
    act({
      ...rows,
      move: (index) => {
        const next = focusRow(index);
        if (next !== undefined) rows.onMove(next);
      },
    });
  };
  return { onKeyDown, focusRow };
}

interface Acting extends Rows {
  readonly active: number;
  readonly move: (index: number) => void;
}

const KEYS: Readonly<Record<string, (on: Acting) => void>> = {
  ArrowDown: ({ active, move }) => move(active + 1),
  ArrowUp: ({ active, move }) => move(active - 1),
  PageDown: ({ active, move, page }) => move(active + page()),
  PageUp: ({ active, move, page }) => move(active - page()),
  Home: ({ move }) => move(0),
  End: ({ move, count }) => move(count - 1),
  Enter: ({ active, onOpen }) => onOpen(active),
  ' ': ({ active, onChoose }) => onChoose(active),
  Escape: ({ onClose }) => onClose(),
};
