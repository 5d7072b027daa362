'use client';

import { useState } from 'react';

/** Copies the address of a view; where the clipboard is not allowed, offers it as selected text. */
export function CopyLink({ path }: { path: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.origin + path);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <span className="inline-flex items-center gap-2">
      <button
        type="button"
        onClick={copy}
        className="min-h-8 rounded border border-hairline px-2 text-sm hover:border-ink"
      >
        {state === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      {state === 'refused' && (
        <input
          readOnly
          aria-label="Link to this view"
          value={location.origin + path}
          ref={(input) => input?.select()}
          className="h-8 w-64 rounded border border-hairline bg-ground px-2 text-sm"
        />
      )}
      <span className="sr-only" aria-live="polite">
        {state === 'copied' ? 'Link copied' : state === 'refused' ? 'The link is selected: copy it' : ''}
      </span>
    </span>
  );
}
