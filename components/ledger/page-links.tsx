import { numberText } from '@/lib/text/number-text';
import { LIST_PAGE } from '@/lib/view/list-choices';
import type { ListView } from '@/lib/view/read-list-view';
import { figuresUrl } from '@/lib/view/urls';

/** The pages of the list, for readers without JavaScript: with it, the list holds all its rows. */
export function PageLinks({ asked: { view, choices }, count }: { asked: ListView; count: number }) {
  const { offset } = choices;
  if (count <= LIST_PAGE && offset === 0) return null;
  const url = (to: number) => figuresUrl(view, { ...choices, open: null, offset: to });
  const last = Math.min(offset + LIST_PAGE, count);
  return (
    <noscript>
      <nav aria-label="Pages of the list" className="mt-3 flex flex-wrap items-center gap-4 text-sm">
        {offset > 0 && (
          <a
            className="inline-flex min-h-8 items-center underline"
            rel="prev"
            href={url(Math.max(0, offset - LIST_PAGE))}
          >
            Previous page
          </a>
        )}
        <span className="text-muted">
          {numberText(Math.min(offset + 1, count))} to {numberText(last)} of {numberText(count)}
        </span>
        {last < count && (
          <a className="inline-flex min-h-8 items-center underline" rel="next" href={url(last)}>
            Next page
          </a>
        )}
      </nav>
    </noscript>
  );
}
