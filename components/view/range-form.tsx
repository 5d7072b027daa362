'use client';

import { type FormEvent, useState } from 'react';
import { daysOf } from '@/lib/model/plain-date';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { HiddenView } from './hidden-view';

interface Props {
  readonly slug: string;
  readonly view: View;
  /** The chart's own range, shown where the view has none. */
  readonly own: { readonly from: string | null; readonly to: string | null };
  readonly go: (view: View) => void;
}

/** From and to as a year, month or day; a plain form without JavaScript. */
export function RangeForm({ slug, view, own, go }: Props) {
  const [wrong, setWrong] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [from, to] = [readDate(data.get('from')), readDate(data.get('to'))];
    if (from === undefined || to === undefined)
      return setWrong('Write a year, a month or a day: 2009, 2009-12 or 2009-12-01.');
    if (from && to && from > to) return setWrong(`The range runs backwards, from ${from} to ${to}.`);
    setWrong('');
    go({ ...view, from: from === own.from ? null : from, to: to === own.to ? null : to });
  };
  return (
    <form
      action={chartUrl(slug)}
      onSubmit={submit}
      className="flex flex-wrap items-center gap-2 text-sm"
      aria-label="Range"
    >
      <HiddenView view={view} except={['from', 'to']} />
      <DateField name="from" label="From" value={view.from ?? own.from ?? ''} />
      <DateField name="to" label="to" value={view.to ?? own.to ?? ''} />
      <button type="submit" className="min-h-8 rounded border border-hairline px-2 hover:border-ink">
        Set range
      </button>
      {wrong && (
        <p role="alert" className="w-full text-warning">
          {wrong}
        </p>
      )}
    </form>
  );
}

function DateField({ name, label, value }: { name: 'from' | 'to'; label: string; value: string }) {
  return (
    <label className="text-muted">
      {label}{' '}
      <input
        key={value}
        name={name}
        defaultValue={value}
        placeholder="2009-12"
        inputMode="numeric"
        autoComplete="off"
        className="h-8 w-28 rounded border border-hairline bg-ground px-2 text-ink"
      />
    </label>
  );
}

/** null for empty, undefined for what is no date. */
function readDate(entry: FormDataEntryValue | null): string | null | undefined {
  const text = String(entry ?? '').trim();
  if (text === '') return null;
  return daysOf(text) ? text : undefined;
}
