import type { Problem } from '@/lib/model/problem';
import type { coloursOf } from './terminal';
import type { Warning } from './warnings';

type Colours = ReturnType<typeof coloursOf>;

/** A problem as a person reads it: place, what is wrong, what would be right. */
export function problemText({ code, file, line, column, message, hint }: Problem, colours: Colours): string {
  const at = [`data/${file}`, line, column].filter((part) => part !== null).join(':');
  return `${colours.bold(at)}  ${colours.red(message)}  [${code}]\n    ${hint}`;
}

/** A warning as a person reads it. */
export function warningText({ code, at, message, hint }: Warning, colours: Colours): string {
  return `${colours.bold(at)}  ${colours.yellow(message)}  [${code}]\n    ${hint}`;
}
