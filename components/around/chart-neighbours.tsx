import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';

interface Neighbour {
  readonly title: string;
  readonly href: string;
}

interface Props {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** The charts before and after one, in the order of the catalogue. */
export function ChartNeighbours({ previous, next }: Props) {
  const say = useWords();
  return (
    <nav
      aria-label={say('around.previousAndNextChart')}
      className="mt-10 grid gap-x-8 gap-y-3 border-t border-hairline pt-4 text-sm sm:grid-cols-2 print:hidden"
    >
      <div>
        {previous && (
          <PageLink className="group inline-block min-h-6 no-underline" href={previous.href} rel="prev">
            <span className="block text-muted">
              <span aria-hidden="true">← </span>
              {say('around.previousChart')}
            </span>
            <span className="underline decoration-hairline group-hover:decoration-ink">{previous.title}</span>
          </PageLink>
        )}
      </div>
      <div className="sm:text-right">
        {next && (
          <PageLink className="group inline-block min-h-6 no-underline" href={next.href} rel="next">
            <span className="block text-muted">
              {say('around.nextChart')}
              <span aria-hidden="true"> →</span>
            </span>
            <span className="underline decoration-hairline group-hover:decoration-ink">{next.title}</span>
          </PageLink>
        )}
      </div>
    </nav>
  );
}
