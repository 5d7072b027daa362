'use client';

import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { moved } from '@/lib/view/compose';
import { dropPlace } from '@/lib/view/drop-place';

interface Drag {
  readonly slug: string;
  readonly from: number;
  readonly place: number;
  /** Of the rows as they stood, in pixels from the top of the page. */
  readonly middles: readonly number[];
}

/** Rows that are dragged by mouse, pen or finger: seen at their new place while they are held, put there when let go. */
export function useDragRows(slugs: readonly string[], drop: (slug: string, place: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const isHeld = drag !== null;
  useEffect(() => {
    if (!isHeld) return;
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setDrag(null);
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isHeld]);

  const grab = (slug: string) => (event: PointerEvent) => {
    if (event.button !== 0 || !list.current) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = slugs.indexOf(slug);
    setDrag({ slug, from, place: from, middles: [...list.current.children].map(middleOf) });
  };
  const move = (event: PointerEvent) =>
    setDrag((held) => held && { ...held, place: dropPlace(held.middles, held.from, event.pageY) });
  const release = () => {
    setDrag(null);
    if (drag && drag.place !== drag.from) drop(drag.slug, drag.place);
  };
  const handle = (slug: string) => ({
    onPointerDown: grab(slug),
    onPointerMove: move,
    onPointerUp: release,
    onPointerCancel: () => setDrag(null),
  });
  return {
    list,
    handle,
    held: drag?.slug ?? null,
    order: drag ? moved(slugs, drag.slug, drag.place) : undefined,
  };
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();
  return top + window.scrollY + height / 2;
}
