import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';
import { LIST_PAGE } from '@/lib/view/list-choices';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresUrl } from '@/lib/view/urls';

/** The pages of the list, for readers without JavaScript: with it, the list holds all its rows. */
export function PageLinks({ asked: { view, choices }, count }: { asked: ListView; count: number }) {
  const say = useWords();
  const { offset } = choices;
  if (count <= LIST_PAGE && offset === 0) return null;
  const url = (to: number) => figuresUrl(view, { ...choices, open: null, offset: to });
  const last = Math.min(offset + LIST_PAGE, count);
  return (
    <noscript>
      <nav
        aria-label={say('ledger.pagesOfTheList')}
        className="mt-3 flex flex-wrap items-center gap-4 text-sm"
      >
        {offset > 0 && (
          <PageLink
            className="inline-flex min-h-8 items-center underline"
            rel="prev"
            href={url(Math.max(0, offset - LIST_PAGE))}
          >
            {say('ledger.previousPage')}
          </PageLink>
        )}
        <span className="text-muted">
          {say('ledger.pageOf', { first: Math.min(offset + 1, count), last, count })}
        </span>
        {last < count && (
          <PageLink className="inline-flex min-h-8 items-center underline" rel="next" href={url(last)}>
            {say('ledger.nextPage')}
          </PageLink>
        )}
      </nav>
    </noscript>
  );
}
