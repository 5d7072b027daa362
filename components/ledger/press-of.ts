import type { MouseEvent } from 'react';
import { isPlain } from './list-link';

/** A press on a row of the list: on the row, on the box that chooses it, or on its label, whose press comes again from the box. */
interface Press {
  readonly on: 'row' | 'box' | 'label';
  readonly row: HTMLElement;
  readonly id: string;
  readonly index: number;
}

/** What a press means; null for presses on links of their own, for other tabs, and at the end of a selection of text. */
export function pressOf(event: MouseEvent): Press | null {
  const target = event.target as Element;
  const row = target.closest<HTMLElement>('[data-id]');
  const id = row?.dataset.id;
  if (!row || !id || !isPlain(event)) return null;
  const index = Number(row.dataset.index);
  if (target.matches('input')) return { on: 'box', row, id, index };
  if (target.closest('label')) return { on: 'label', row, id, index };
  const link = target.closest('a');
  if ((link && !link.matches('[data-figure-link]')) || getSelection()?.toString()) return null;
  return { on: 'row', row, id, index };
}
