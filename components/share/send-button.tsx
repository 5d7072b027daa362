'use client';

import { useWords } from '#words';
import { BUTTON } from '@/components/ui/menu';

/** Hands a link to another program of the reader's device, where the browser can. */
export function SendButton({ url, title, label }: { url: string; title: string; label: string }) {
  const say = useWords();
  if (typeof navigator.share !== 'function') return null;
  const send = async () => {
    try {
      await navigator.share({ title, url });
    } catch {
      // The reader thought better of it; the link stands beside the button.
    }
  };
  return (
    <button
      type="button"
      onClick={send}
      className={`${BUTTON} shrink-0`}
      aria-label={say('share.sendWhat', { label })}
    >
      {say('share.send')}
    </button>
  );
}
