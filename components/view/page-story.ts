import type { ToldChanges } from '@/lib/export/told-changes';
import type { ViewProblem } from '@/lib/view/parse-view';

/** What has to be said about a link before the page that it opens: what was ignored, and which past it shows. */
export interface PageStory {
  /** What the link asked for and the page cannot show. */
  readonly problems: readonly ViewProblem[];
  /** For a version that never was: the nearest one that is, and the page in it. */
  readonly offer: {
    readonly asked: string;
    readonly nearest: string;
    /** Whether the nearest one is earlier; before the first one there is none. */
    readonly earlier: boolean;
    readonly url: string;
  } | null;
  /** For an older version: which one, what concerns this page and changed since, and the page in the newest. */
  readonly version: {
    readonly date: string;
    readonly newest: string;
    readonly url: string;
    readonly since: ToldChanges | null;
  } | null;
  /** For a day on which the reader stands: what it means in words, and the page as of today. */
  readonly known: { readonly words: readonly string[]; readonly url: string } | null;
}
