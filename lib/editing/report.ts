import type { Problem } from '@/lib/model/problem';
import type { coloursOf } from './terminal';
import type { Warning } from './warnings';

type Colours = ReturnType<typeof coloursOf>;

/** A problem as a person reads it: place, what is wrong, what would be right. */
export function problemText(
  { code, file, line, column, message, hint }: Problem,
  colours: Colours,
  from: string | null = null,
): string {
  // What an editor gave stands outside of data/: in a file, or in an option.
  const place = file === from ? file : `data/${file}`;
  const at =
    place === ''
      ? `--${(column ?? '').replaceAll('_', '-')}`
      : [place, line, column].filter((part) => part !== null).join(':');
  return `${colours.bold(at)}  ${colours.red(message)}  [${code}]\n    ${hint}`;
}

/** A warning as a person reads it. */
export function warningText({ code, at, message, hint }: Warning, colours: Colours): string {
  return `${colours.bold(at)}  ${colours.yellow(message)}  [${code}]\n    ${hint}`;
}
