import type { PageStory } from '@/components/view/page-story';
import { ledgerInWords } from '@/lib/export/ledger-in-words';
import { toldChanges } from '@/lib/export/told-changes';
import { ledgerOfVersion } from '@/lib/http/asked-ledger';
import type { Ledger } from '@/lib/ledger/ledger';
import { timeDay } from '@/lib/model/as-of';
import { daysOf } from '@/lib/model/plain-date';
import type { Concern } from '@/lib/query/concerns';
import { changesSince, onlyConcerning } from '@/lib/query/since';
import { type KnownFigures, knownStandText, knownText, type OneShown } from '@/lib/text/known-text';
import type { Words } from '@/lib/text/words';
import type { ViewProblem } from '@/lib/view/parse-view';
import type { View } from '@/lib/view/view';

interface Shown {
  readonly ledger: Ledger;
  readonly view: View;
  readonly problems: readonly ViewProblem[];
  /** The page in another view. */
  readonly urlAt: (view: View) => string;
  /** What the page shows, in each of some ledgers; left out where that changes with every version. */
  readonly concern?: (ledgers: readonly Ledger[]) => Concern;
  /** Of a page that `known` means something to. */
  readonly known?: KnownPage;
}

interface KnownPage {
  /** The first day on which anything that the page shows could be known; null where nobody can tell. */
  readonly first: string | null;
  /** How much was known and how much not, where nothing else on the page says so. */
  readonly figures: KnownFigures | null;
  /** What the page is about, where that is one thing: a reader of the day may not have had it at all. */
  readonly one?: OneShown;
}

/** What has to be said about a link before the page that it opens. */
export function pageStory({ ledger, view, problems, urlAt, concern, known }: Shown, say: Words): PageStory {
  const asked = problems.find(
    ({ parameter, value }) => parameter === 'v' && daysOf(value)?.earliest === value,
  );
  return {
    problems: problems.filter((problem) => problem !== asked),
    offer: asked ? offerOf(ledger, asked.value, (v) => urlAt({ ...view, v })) : null,
    version: versionStory(ledger, () => urlAt({ ...view, v: null }), concern, say),
    known: known && view.known !== null ? knownStory(view.known, known, urlAt(untilToday(view)), say) : null,
  };
}

/** The nearest earlier version; before the first one, the first one. */
function offerOf({ versions, newest }: Ledger, asked: string, urlOf: (version: string) => string) {
  const earlier = versions.filter(({ date }) => date <= asked).at(-1);
  const nearest = (earlier ?? versions[0] ?? newest).date;
  return { asked, nearest, earlier: earlier !== undefined, url: urlOf(nearest) };
}

function versionStory(
  ledger: Ledger,
  newestUrl: () => string,
  concern: Shown['concern'],
  say: Words,
): PageStory['version'] {
  const newest = ledgerInWords(ledgerOfVersion(null), say);
  const { date } = ledger.newest;
  if (date === newest.newest.date) return null;
  const since = concern
    ? toldChanges(newest, onlyConcerning(changesSince(newest, date), concern([ledger, newest])), say)
    : null;
  return { date, newest: newest.newest.date, url: newestUrl(), since };
}

function knownStory(
  day: string,
  { first, figures, one }: KnownPage,
  url: string,
  say: Words,
): PageStory['known'] {
  const today = timeDay(Date.now());
  const isUsual = first !== null && first <= day && day <= today;
  const stand = isUsual && figures ? [] : [knownStandText({ day, today, first, one }, say)];
  return { words: figures ? [...stand, knownText({ day, ...figures }, say)] : stand, url };
}

function untilToday(view: View): View {
  return { ...view, known: null, later: null };
}
