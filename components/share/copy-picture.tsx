'use client';

import { useState } from 'react';
import { useWords } from '#words';

/** Copies the picture of a view; where the browser does not let it, says so: the link to save it stands beside. */
export function CopyPicture({ path }: { path: string }) {
  const say = useWords();
  const [state, setState] = useState<'idle' | 'copying' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    setState('copying');
    try {
      // The clipboard is given the promise, not the picture: Safari wants it within the click.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': fetchPicture(path) })]);
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
        className="min-h-8 rounded border border-hairline px-2 text-sm text-ink hover:border-ink"
      >
        {say(state === 'copied' ? 'picture.copied' : 'picture.copy')}
      </button>
      <span className={state === 'refused' ? '' : 'sr-only'} aria-live="polite">
        {state === 'idle' ? '' : say(`picture.${state}`)}
      </span>
    </span>
  );
}

async function fetchPicture(path: string): Promise<Blob> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The picture did not come (${response.status}).`);
  return response.blob();
}
