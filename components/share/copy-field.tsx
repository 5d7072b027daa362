'use client';

import { type ReactNode, useId, useRef } from 'react';
import { useWords } from '#words';
import { BUTTON } from '@/components/ui/menu';
import type { useCopy } from './use-copy';

interface Props {
  /** What is copied, as its heading and in the name of its button: "Link to the newest figures". */
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** Lines of the field; one is an address. */
  readonly lines?: number;
  readonly copying: ReturnType<typeof useCopy>;
  /** Choices of the text, before it. */
  readonly choices?: ReactNode;
  /** While the text is not there yet. */
  readonly disabled?: boolean;
  /** Buttons beside "Copy". */
  readonly more?: ReactNode;
}

/** A text to be copied: shown in a field, by a button, or selected where the clipboard is refused. */
export function CopyField({ label, hint, text, lines = 1, copying, choices, disabled, more }: Props) {
  const say = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const state = copying.last?.text === text ? copying.last.how : null;
  const verb = say(state === 'copied' ? 'share.copied' : 'share.copy');
  const shown = {
    ref: field,
    id,
    readOnly: true,
    value: text,
    spellCheck: false,
  };
  return (
    <div className="mt-4">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      {hint && <p className="text-xs text-muted">{hint}</p>}
      {choices}
      <div className="mt-1 flex flex-wrap gap-2">
        {lines === 1 ? (
          <input {...shown} className={`${FIELD} basis-40`} />
        ) : (
          <textarea {...shown} rows={lines} className={`${FIELD} basis-full`} />
        )}
        <button
          type="button"
          disabled={disabled}
          onClick={() => copying.copy(text, field.current)}
          className={`${BUTTON} min-w-17 shrink-0 justify-center`}
          aria-label={say('share.copyWhat', { verb, label })}
        >
          {verb}
        </button>
        {more}
      </div>
      <p role="status" className={state === 'refused' ? 'mt-1 text-sm' : 'sr-only'}>
        {state === 'copied' && say('share.isCopied', { label })}
        {state === 'refused' && say('share.refused')}
      </p>
    </div>
  );
}

const FIELD = 'min-w-0 grow rounded border border-hairline bg-raised px-2 py-1 font-sans text-sm text-ink';
