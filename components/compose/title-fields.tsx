import { useWords } from '#words';
import { HiddenView } from '@/components/view/hidden-view';
import { LONGEST_TITLE } from '@/lib/view/dashboard-title';
import type { View } from '@/lib/view/view';

/** What the form of a title consists of. The length is counted in characters when it is sent: a field counts otherwise. */
export function TitleFields({ view }: { view: View }) {
  const say = useWords();
  return (
    <>
      <HiddenView view={view} except={['title']} />
      <label className="flex min-w-0 grow flex-wrap items-baseline gap-x-2">
        <span className="font-semibold">{say('compose.title')}</span>
        <input
          key={view.title}
          name="title"
          defaultValue={view.title ?? ''}
          placeholder={say('compose.atMost', { count: LONGEST_TITLE })}
          autoComplete="off"
          data-step="title"
          className="h-8 min-w-40 grow rounded border border-hairline bg-ground px-2 text-ink"
        />
      </label>
      <button type="submit" className="min-h-8 rounded border border-hairline px-2 hover:border-ink">
        {say('compose.setTitle')}
      </button>
    </>
  );
}
