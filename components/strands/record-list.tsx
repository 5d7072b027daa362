import { useWords } from '#words';
import { PageLink } from '@/components/words/page-link';

/** A row of a table that has a page of its own. */
export interface ListedRecord {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** What is said of it beside its name; empty where nothing is. */
  readonly words: string;
  readonly figures: number;
}

/** Forces or series, by name, with the number of figures of each. */
export function RecordList({ records }: { records: readonly ListedRecord[] }) {
  const say = useWords();
  return (
    <ul className="gap-x-8 text-sm sm:columns-2 lg:columns-3">
      {records.map(({ key, name, href, words, figures }) => (
        <li key={key} className="mb-1.5 break-inside-avoid">
          <PageLink className="underline decoration-hairline hover:decoration-ink" href={href}>
            {name}
          </PageLink>
          <span className="text-muted">
            {words && `, ${words}`} · {say('count.figure', { count: figures })}
          </span>
        </li>
      ))}
    </ul>
  );
}
