import type { Problem } from '@/lib/model/problem';

/** Problems as a person reads them on a terminal: place, what is wrong, what would be right. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ code, file, line, column, message, hint }) => {
      const at = [`data/${file}`, line, column].filter((part) => part !== null).join(':');
      return `${at}  ${message}  [${code}]\n    ${hint}`;
    })
    .join('\n');
}
