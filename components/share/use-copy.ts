'use client';

import { useState } from 'react';

/** What came of copying a text. The last one alone counts: the clipboard holds no other. */
export interface Copied {
  readonly text: string;
  readonly how: 'copied' | 'refused';
}

/** Copies text; where the clipboard is not allowed, selects the field that holds it. */
export function useCopy() {
  const [last, setLast] = useState<Copied | null>(null);
  const copy = async (text: string, field: HTMLInputElement | HTMLTextAreaElement | null) => {
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, how: 'copied' });
    } catch {
      field?.focus();
      field?.select();
      setLast({ text, how: 'refused' });
    }
  };
  return { last, copy };
}
