'use client';

import type { CompositionMarks } from '@/lib/chart/marks';
import { asOfText } from '@/lib/text/as-of-text';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { ChoiceLink } from './choice-link';
import { HiddenView } from './hidden-view';

interface Props {
  readonly slug: string;
  readonly marks: CompositionMarks;
  readonly view: View;
  readonly go: (view: View) => void;
}

/** The date of the ranking: one of the tables, by list or step by step. */
export function SnapshotForm({ slug, marks, view, go }: Props) {
  const { tables, snapshot } = marks;
  if (!snapshot) return null;
  const newest = tables.length - 1;
  const to = (index: number): View => ({
    ...view,
    at: index >= newest ? null : (tables[index]?.date.latest ?? null),
  });
  return (
    <form
      action={chartUrl(slug)}
      className="mb-2 flex flex-wrap items-center gap-2 text-sm"
      onSubmit={(event) => event.preventDefault()}
    >
      <HiddenView view={view} except={['at']} />
      <label className="text-muted">
        Ranked on{' '}
        <select
          key={snapshot.table}
          name="at"
          defaultValue={tables[snapshot.table]?.date.latest}
          onChange={(event) => go(to(tables.findIndex(({ date }) => date.latest === event.target.value)))}
          className="h-8 rounded border border-hairline bg-ground px-2 text-ink"
        >
          {tables.map(({ date }) => (
            <option key={date.edtf} value={date.latest}>
              {asOfText(date)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit">Show</button>
      </noscript>
      {snapshot.table > 0 && (
        <ChoiceLink slug={slug} label="← Earlier" current={false} to={to(snapshot.table - 1)} go={go} />
      )}
      {snapshot.table < newest && (
        <ChoiceLink slug={slug} label="Later →" current={false} to={to(snapshot.table + 1)} go={go} />
      )}
    </form>
  );
}
