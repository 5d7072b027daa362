import type { ViewProblem } from './parse-view';

/** The values that a parameter beside the view may have. */
export interface Allowed<T> {
  readonly read: (value: string) => T | undefined;
  readonly message: (value: string) => string;
  readonly words: readonly string[];
}

const LONGEST = 80;

/** Reads parameters that stand beside the view, one by one; what cannot be honoured becomes a problem. */
export function choiceReader(query: URLSearchParams, problems: ViewProblem[]) {
  return <T>(parameter: string, usual: T, allowed: Allowed<T>): T => {
    const values = query.getAll(parameter);
    const [value] = values;
    if (value === undefined) return usual;
    const found = values.length === 1 ? allowed.read(value) : undefined;
    if (found !== undefined) return found;
    const given = value.slice(0, LONGEST);
    const message =
      values.length === 1 ? allowed.message(given) : `"${parameter}" stands ${values.length} times.`;
    problems.push({ parameter, value: given, message, allowed: allowed.words });
    return usual;
  };
}

/** One word of a closed list. */
export function choice<T extends string>(choices: readonly T[]): Allowed<T> {
  return {
    read: (value) => choices.find((each) => each === value),
    message: (value) => `"${value}" is not a choice here.`,
    words: choices,
  };
}

/** The query of some choices, without `?`; what is usual is left out. */
export function formatChoices<Choices extends object>(
  parameters: readonly (keyof Choices & string)[],
  choices: Choices,
  usual: Choices,
): string {
  return parameters
    .filter((parameter) => choices[parameter] !== usual[parameter])
    .map((parameter) => `${parameter}=${choices[parameter]}`)
    .join('&');
}
