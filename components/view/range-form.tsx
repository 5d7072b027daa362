'use client';

import { type FormEvent, useState } from 'react';
import { useWords } from '#words';
import { daysOf } from '@/lib/model/plain-date';
import { inLanguage } from '@/lib/view/language-url';
import type { View } from '@/lib/view/view';
import { RangeFields } from './range-fields';

interface Props {
  /** Where the form leads without JavaScript. */
  readonly action: string;
  readonly view: View;
  /** The chart's own range, shown where the view has none. */
  readonly own: { readonly from: string | null; readonly to: string | null };
  readonly go: (view: View) => void;
}

/** From and to as a year, month or day; a plain form without JavaScript. */
export function RangeForm({ action, view, own, go }: Props) {
  const say = useWords();
  const [wrong, setWrong] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [from, to] = [readDate(data.get('from')), readDate(data.get('to'))];
    if (from === undefined || to === undefined) return setWrong(say('view.writeDate'));
    if (from && to && from > to) return setWrong(say('view.backwards', { from, to }));
    setWrong('');
    go({ ...view, from: from === own.from ? null : from, to: to === own.to ? null : to });
  };
  return (
    <form
      action={inLanguage(say.language, action)}
      onSubmit={submit}
      className="flex flex-wrap items-center gap-2 text-sm"
      aria-label={say('common.range')}
    >
      <RangeFields view={view} own={own} />
      {wrong && (
        <p role="alert" className="w-full text-warning">
          {wrong}
        </p>
      )}
    </form>
  );
}

/** null for empty, undefined for what is no date. */
function readDate(entry: FormDataEntryValue | null): string | null | undefined {
  const text = String(entry ?? '').trim();
  if (text === '') return null;
  return daysOf(text) ? text : undefined;
}
