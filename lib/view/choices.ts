import type { ViewProblem } from './parse-view';

/** One thing that an address lets choose beside the view. */
export interface Choice<T> {
  readonly usual: T;
  /** undefined: the value cannot be honoured. */
  readonly read: (value: string) => T | undefined;
  readonly message: (value: string) => string;
  readonly words: readonly string[];
}

/** The parameters of an address that are no part of the view, in the one order in which links have them. */
export interface Choices<C> {
  readonly usual: C;
  readonly parameters: readonly (keyof C & string)[];
  /** Reads what a query says of them; of the view it knows nothing. */
  readonly parse: (query: URLSearchParams) => { choices: C; problems: ViewProblem[] };
  /** Their query, without `?`; empty for the usual ones. */
  readonly format: (choices: C) => string;
}

const LONGEST = 80;

/** A list, a parser and a writer of parameters, from one table. */
export function choicesOf<C extends object>(
  table: {
    readonly [K in keyof C]: Choice<C[K]>;
  },
): Choices<C> {
  const parameters = Object.keys(table) as (keyof C & string)[];
  const usual = Object.fromEntries(parameters.map((parameter) => [parameter, table[parameter].usual])) as C;
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
      .filter((parameter) => choices[parameter] !== usual[parameter])
      .map((parameter) => `${parameter}=${encodeURIComponent(String(choices[parameter]))}`)
      .join('&');
  return { usual, parameters, parse, format };
}

function readOne<T>(
  parameter: string,
  values: readonly string[],
  { read, message, words }: Choice<T>,
): { value: T } | { problem: ViewProblem } | undefined {
  const [value] = values;
  if (value === undefined) return undefined;
  const found = values.length === 1 ? read(value) : undefined;
  if (found !== undefined) return { value: found };
  const given = value.slice(0, LONGEST);
  const wrong = values.length === 1 ? message(given) : `"${parameter}" stands ${values.length} times.`;
  return { problem: { parameter, value: given, message: wrong, allowed: words } };
}

/** A whole number between two bounds. */
export function pixels<T>([least, most]: readonly [number, number], usual: T): Choice<T | number> {
  return {
    usual,
    read: (value) => {
      const number = Number(value);
      return /^\d{1,5}$/.test(value) && number >= least && number <= most ? number : undefined;
    },
    message: (value) => `"${value}" is no whole number of pixels from ${least} to ${most}.`,
    words: [`${least} to ${most}`],
  };
}

/** One of a few words; null where none of them is usual. */
export function oneOf<T extends string, U extends T | null>(words: readonly T[], usual: U): Choice<T | U> {
  return {
    usual,
    read: (value) => words.find((each) => each === value),
    message: (value) => `"${value}" is not a choice here.`,
    words,
  };
}
