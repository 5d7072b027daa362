import { useWords } from '#words';
import type { View } from '@/lib/view/view';
import { HiddenView } from './hidden-view';

interface Props {
  readonly view: View;
  /** Shown where the view has no range. */
  readonly own: { readonly from: string | null; readonly to: string | null };
}

/** What a form of a range consists of: both ends, the rest of the view, and the button that sets it. */
export function RangeFields({ view, own }: Props) {
  const say = useWords();
  return (
    <>
      <HiddenView view={view} except={['from', 'to']} />
      <DateField name="from" label={say('view.from')} value={view.from ?? own.from ?? ''} />
      <DateField name="to" label={say('view.to')} value={view.to ?? own.to ?? ''} />
      <button type="submit" className="min-h-8 rounded border border-hairline px-2 hover:border-ink">
        {say('view.setRange')}
      </button>
    </>
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
