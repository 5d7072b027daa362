import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';

/** One step of the way to a page; without an address it is the page itself. */
export interface Crumb {
  readonly name: string;
  readonly href?: string;
}

/** Where a page stands: the lists and records above it, and the page itself last. */
export function Breadcrumbs({ way }: { way: readonly Crumb[] }) {
  const say = useWords();
  return (
    <nav aria-label={say('around.breadcrumbs')} className="mb-2 text-sm text-muted print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {way.map(({ name, href }, index) => (
          <li
            key={name}
            // The page itself takes what is left of the line, and a line of its own only where that is too little.
            className={`inline-flex min-h-6 max-w-full items-center gap-x-2 ${href === undefined ? 'min-w-36 grow basis-0' : ''}`}
          >
            {index > 0 && <span aria-hidden="true">/</span>}
            {href === undefined ? (
              <span aria-current="page" className="truncate">
                {name}
              </span>
            ) : (
              <PageLink
                className="inline-flex min-h-6 items-center underline decoration-hairline hover:text-ink hover:decoration-ink"
                href={href}
              >
                {name}
              </PageLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
