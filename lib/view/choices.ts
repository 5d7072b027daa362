import { type Fault, faulty } from './fault';
import type { ViewProblem } from './parse-view';

/** What the values of a parameter look like, as JSON Schema: for the API's own description. */
type ValueSchema = Readonly<Record<string, unknown>>;

/** What is wrong with a value, in English, and where pages have it by what says it in every language. */
interface Faulty {
  readonly message: string;
  readonly fault?: Fault;
}

/** One thing that an address lets choose beside the view. */
export interface Choice<T> {
  readonly usual: T;
  /** What it does, in a sentence. */
  readonly meaning: string;
  readonly schema: ValueSchema;
  /** A value that is not the usual one. */
  readonly example: string;
  /** undefined: the value cannot be honoured. */
  readonly read: (value: string) => T | undefined;
  readonly write: (value: T) => string;
  readonly fault: (value: string) => Faulty;
  readonly words: readonly string[];
}

/** A parameter of an address as its reference tells it. */
export interface DescribedParameter {
  readonly name: string;
  readonly meaning: string;
  readonly schema: ValueSchema;
  readonly example: string;
  /** What holds where it is left out; null where that needs words. */
  readonly usual: string | null;
}

/** The parameters of an address that are no part of the view, in the one order in which links have them. */
export interface Choices<C> {
  readonly usual: C;
  readonly parameters: readonly (keyof C & string)[];
  readonly described: readonly DescribedParameter[];
  /** Reads what a query says of them; of the view it knows nothing. */
  readonly parse: (query: URLSearchParams) => { choices: C; problems: ViewProblem[] };
  /** Their query, without `?`; empty for the usual ones. */
  readonly format: (choices: C) => string;
}

const LONGEST = 80;
const EXAMPLE = 640;

/** A list, a parser, a writer and a description of parameters, from one table. */
export function choicesOf<C extends object>(
  table: {
    readonly [K in keyof C]: Choice<C[K]>;
  },
): Choices<C> {
  const parameters = Object.keys(table) as (keyof C & string)[];
  const usual = Object.fromEntries(parameters.map((parameter) => [parameter, table[parameter].usual])) as C;
  const written = (parameter: keyof C & string, choices: C) => table[parameter].write(choices[parameter]);
  const parse = (query: URLSearchParams) => {
    const problems: ViewProblem[] = [];
    const choices = { ...usual };
    for (const parameter of parameters) {
      const read = readOne(parameter, query.getAll(parameter), table[parameter]);
      if (read === undefined) continue;
      if ('problem' in read) problems.push(read.problem);
      else choices[parameter] = read.value;
    }
    return { choices, problems };
  };
  const format = (choices: C) =>
    parameters
      .filter((parameter) => written(parameter, choices) !== written(parameter, usual))
      .map((parameter) => `${parameter}=${encodeURIComponent(written(parameter, choices))}`)
      .join('&');
  const described = parameters.map((name) => {
    const { meaning, schema, example } = table[name];
    return { name, meaning, schema, example, usual: written(name, usual) || null };
  });
  return { usual, parameters, described, parse, format };
}

function readOne<T>(
  parameter: string,
  values: readonly string[],
  { read, fault, words }: Choice<T>,
): { value: T } | { problem: ViewProblem } | undefined {
  const [value] = values;
  if (value === undefined) return undefined;
  const found = values.length === 1 ? read(value) : undefined;
  if (found !== undefined) return { value: found };
  const given = value.slice(0, LONGEST);
  const wrong =
    values.length === 1 ? fault(given) : faulty('oftenOne', { name: parameter, count: values.length });
  return { problem: { parameter, value: given, ...wrong, allowed: words } };
}

/** A whole number between two bounds; null usually where none of them is usual. */
export function wholeNumber<T extends number | null>(
  [least, most]: readonly [number, number],
  usual: T,
  meaning: string,
  of = '',
): Choice<T | number> {
  return {
    usual,
    meaning,
    schema: { type: 'integer', minimum: least, maximum: most },
    example: String(Math.min(most, Math.max(least, EXAMPLE))),
    read: (value) => {
      const number = Number(value);
      return /^(0|[1-9]\d{0,8})$/.test(value) && number >= least && number <= most ? number : undefined;
    },
    write: (value) => (value === null ? '' : String(value)),
    fault: (value) =>
      of === ''
        ? faulty('noNumber', { value, least, most })
        : { message: `"${value}" is no whole number${of} from ${least} to ${most}.` },
    words: [`${least} to ${most}`],
  };
}

/** A size of a picture. */
export const pixels = <T extends number | null>(
  bounds: readonly [number, number],
  usual: T,
  meaning: string,
) => wholeNumber(bounds, usual, meaning, ' of pixels');

/** One of a few words; null where none of them is usual. */
export function oneOf<T extends string, U extends T | null>(
  words: readonly T[],
  usual: U,
  meaning: string,
): Choice<T | U> {
  return {
    usual,
    meaning,
    schema: { type: 'string', enum: [...words] },
    example: words.find((word) => word !== usual) ?? words[0] ?? '',
    read: (value) => words.find((each) => each === value),
    write: (value) => value ?? '',
    fault: (value) => faulty('noChoice', { value }),
    words,
  };
}

/** Some of many words, joined by `~`, in the order of the reader, each once; null: what is usual. */
export function someOf<T extends string>(words: readonly T[], meaning: string): Choice<readonly T[] | null> {
  const known = new Set<string>(words);
  const any = words.join('|');
  const given = (value: string) => value.split('~');
  return {
    usual: null,
    meaning,
    schema: { type: 'string', pattern: `^(${any})(~(${any}))*$` },
    example: words.slice(0, 2).join('~'),
    read: (value) =>
      given(value).every((word) => known.has(word)) ? [...new Set(given(value) as T[])] : undefined,
    write: (value) => value?.join('~') ?? '',
    fault: (value) => {
      const unknown = given(value).find((word) => !known.has(word)) ?? '';
      return unknown === '' ? faulty('tildes') : faulty('noChoice', { value: unknown });
    },
    words,
  };
}
