import { daysOf } from '@/lib/model/plain-date';
import { CITATION_TEXT } from './citation-choices';
import { LONGEST_TITLE } from './dashboard-title';
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
  readonly allowed: readonly string[];
}

/** What a parameter's value says, or why it says nothing. */
export type Read = { value: unknown } | { problem: Pick<ViewProblem, 'message' | 'allowed'> };

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
      ? { problem: { message: unknownParameter(name), allowed: [...understood, ...beside] } }
      : more.length > 0
        ? {
            problem: {
              message: `"${name}" stands ${more.length + 1} times; join its values by ~.`,
              allowed: [],
            },
          }
        : readParameter(parameter, value, vocabulary);
    if (!('problem' in read)) found[name as Parameter] = read.value;
    else if (problems.length < MOST_PROBLEMS) {
      const { message, allowed } = read.problem;
      problems.push({ parameter: name, value, message: shortened(message), allowed });
    }
  }
  const view = { ...DEFAULT_VIEW, ...found } as View;
  return withoutReversedRange(view, problems);
}

// A query can be long enough to name thousands of things; nobody reads more than these.
const MOST_PROBLEMS = 50;
const LONGEST_MESSAGE = 200;

function shortened(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)} …` : message;
}

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

function unknownParameter(name: string): string {
  const elsewhere = [
    ...PARAMETERS,
    ...PICTURE.parameters,
    ...CHART_FILE.parameters,
    ...FIGURE_JSON.parameters,
    ...CITATION_TEXT.parameters,
  ].some((parameter) => parameter === name);
  return elsewhere ? `"${name}" has no meaning at this address.` : `There is no parameter "${name}".`;
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
        : { problem: { message: `There is no version "${value}".`, allowed: [...vocabulary.v] } };
    case 'choice':
      return readChoice(value, described.words, described.usual);
    case 'title':
      return readText(value, 'a title', LONGEST_TITLE);
    case 'search':
      return readText(value, 'a search', LONGEST_SEARCH);
  }
}

const once = (ids: string[]) => [...new Set(ids)];

function readText(value: string, what: string, longest: number): Read {
  const read = readFreeText(value, what, longest);
  return 'message' in read ? { problem: { ...read, allowed: [] } } : { value: read.text };
}

function readDate(value: string): Read {
  if (daysOf(value)) return { value };
  return { problem: { message: `"${value}" is no date.`, allowed: ['2009', '2009-12', '2009-12-01'] } };
}

function readDay(value: string): Read {
  if (daysOf(value)?.earliest === value) return { value };
  return { problem: { message: `"${value}" is no day.`, allowed: ['2020-12-01'] } };
}

/** `usual` is what every address does by itself: said or unsaid, it is the same view. */
function readChoice(value: string, choices: readonly string[], usual: string | null): Read {
  if (!choices.includes(value)) {
    return { problem: { message: `"${value}" is not a choice here.`, allowed: [...choices] } };
  }
  return { value: value === usual ? null : value };
}

function withoutReversedRange(view: View, problems: ViewProblem[]) {
  const { from, to } = view;
  if (!from || !to || (daysOf(from)?.earliest ?? '') <= (daysOf(to)?.latest ?? '')) return { view, problems };
  const message = `The range runs backwards, from ${from} to ${to}.`;
  return {
    view: { ...view, from: null, to: null },
    problems: [...problems, { parameter: 'from', value: from, message, allowed: [`up to ${to}`] }],
  };
}
