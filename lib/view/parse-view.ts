import { daysOf } from '@/lib/model/plain-date';
import { CITATION_TEXT } from './citation-choices';
import { LONGEST_TITLE } from './dashboard-title';
import { type Fault, faulty } from './fault';
import { CHART_FILE } from './file-choices';
import { readFreeText } from './free-text';
import { migrate } from './migrations/migrate';
import { LONGEST_SEARCH, VIEW_PARAMETERS } from './parameters';
import { PICTURE } from './picture-choices';
import { readList, sorted } from './read-list';
import { FIGURE_JSON } from './row-choices';
import { DEFAULT_VIEW, PARAMETERS, type Parameter, type View } from './view';

/** What stands in the ledger, for telling an id from a slip of the pen. */
export interface Vocabulary {
  readonly charts: ReadonlySet<string>;
  readonly id: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  readonly force: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly v: ReadonlySet<string>;
}

/** One thing in a query that cannot be honoured, and what could be. */
export interface ViewProblem {
  readonly parameter: string;
  readonly value: string;
  readonly message: string;
  /** What is wrong, for those who do not say it in English; of what an API alone refuses, nothing. */
  readonly fault?: Fault;
  readonly allowed: readonly string[];
}

/** What a parameter's value says, or why it says nothing. */
export type Read = { value: unknown } | { problem: Omit<ViewProblem, 'parameter' | 'value'> };

/**
 * Reads the query of an address. Returns the view of all that could be read and a problem for everything else:
 * the API refuses when there is any, a page shows the view and says what it ignored. Old grammar is read too. `beside` are the address's other
 * parameters, which somebody else reads.
 */
export function parseView(
  query: URLSearchParams,
  vocabulary: Vocabulary,
  understood: readonly Parameter[],
  beside: readonly string[] = [],
): { view: View; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const found: Partial<Record<Parameter, unknown>> = {};
  for (const [name, [value = '', ...more]] of valuesByName(migrate(query))) {
    if (beside.includes(name)) continue;
    const parameter = understood.find((known) => known === name);
    if (!parameter && problems.length >= MOST_PROBLEMS) continue;
    const read: Read = !parameter
      ? { problem: { ...unknownParameter(name), allowed: [...understood, ...beside] } }
      : more.length > 0
        ? {
            problem: { ...faulty('often', { name, count: more.length + 1 }), allowed: [] },
          }
        : readParameter(parameter, value, vocabulary);
    if (!('problem' in read)) found[name as Parameter] = read.value;
    else if (problems.length < MOST_PROBLEMS) {
      problems.push({ parameter: name, value, ...read.problem });
    }
  }
  const view = { ...DEFAULT_VIEW, ...found } as View;
  return withoutReversedRange(view, problems);
}

// A query can be long enough to name thousands of things; nobody reads more than these.
const MOST_PROBLEMS = 50;

/** The values of each parameter, in one pass. */
function valuesByName(query: URLSearchParams): ReadonlyMap<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [name, value] of query) {
    const earlier = values.get(name);
    if (earlier) earlier.push(value);
    else values.set(name, [value]);
  }
  return values;
}

function unknownParameter(name: string) {
  const elsewhere = [
    ...PARAMETERS,
    ...PICTURE.parameters,
    ...CHART_FILE.parameters,
    ...FIGURE_JSON.parameters,
    ...CITATION_TEXT.parameters,
  ].some((parameter) => parameter === name);
  return faulty(elsewhere ? 'elsewhere' : 'unknown', { name });
}

function readParameter(parameter: Parameter, value: string, vocabulary: Vocabulary): Read {
  const described = VIEW_PARAMETERS[parameter];
  switch (described.form) {
    case 'ids':
      return readList(value, vocabulary[described.of], described.order === 'kept' ? once : sorted);
    case 'words':
      return readList(value, new Set(described.words), sorted);
    case 'date':
      return readDate(value);
    case 'day':
      return readDay(value);
    case 'version':
      return vocabulary.v.has(value)
        ? { value }
        : { problem: { ...faulty('noVersion', { value }), allowed: [...vocabulary.v] } };
    case 'choice':
      return readChoice(value, described.words, described.usual);
    case 'title':
      return readText(value, 'longTitle', LONGEST_TITLE);
    case 'search':
      return readText(value, 'longSearch', LONGEST_SEARCH);
  }
}

const once = (ids: string[]) => [...new Set(ids)];

function readText(value: string, tooLong: 'longTitle' | 'longSearch', longest: number): Read {
  const read = readFreeText(value, tooLong, longest);
  return 'message' in read ? { problem: { ...read, allowed: [] } } : { value: read.text };
}

function readDate(value: string): Read {
  if (daysOf(value)) return { value };
  return { problem: { ...faulty('noDate', { value }), allowed: ['2009', '2009-12', '2009-12-01'] } };
}

function readDay(value: string): Read {
  if (daysOf(value)?.earliest === value) return { value };
  return { problem: { ...faulty('noDay', { value }), allowed: ['2020-12-01'] } };
}

/** `usual` is what every address does by itself: said or unsaid, it is the same view. */
function readChoice(value: string, choices: readonly string[], usual: string | null): Read {
  if (!choices.includes(value)) {
    return { problem: { ...faulty('noChoice', { value }), allowed: [...choices] } };
  }
  return { value: value === usual ? null : value };
}

function withoutReversedRange(view: View, problems: ViewProblem[]) {
  const { from, to } = view;
  if (!from || !to || (daysOf(from)?.earliest ?? '') <= (daysOf(to)?.latest ?? '')) return { view, problems };
  return {
    view: { ...view, from: null, to: null },
    problems: [
      ...problems,
      { parameter: 'from', value: from, ...faulty('backwards', { from, to }), allowed: [`up to ${to}`] },
    ],
  };
}
