import { nearestIds } from '@/lib/editing/add/nearest-ids';
import { dateHint, wholeNumberHint } from '@/lib/ledger/cell-hints';
import type { Column } from '@/lib/model/columns/column';
import { COLUMN_TYPES } from '@/lib/model/columns/column-types';

/** What is wrong with an answer for a column, in a sentence that says what would be right; null where nothing is. */
export function answerProblem(
  column: Column,
  answer: string,
  known: readonly string[] | null,
): string | null {
  const { type, choices, required } = column;
  if (answer === '') return required ? 'It cannot be empty.' : null;
  if (choices.length > 0)
    return choices.includes(answer) ? null : `It must be one of: ${choices.join(', ')}.`;
  const { pattern, words } = COLUMN_TYPES[type];
  if (pattern && !pattern.test(answer)) {
    if (type === 'integer') return `It ${wholeNumberHint(answer)}.`;
    if (type === 'edtf') return `It ${dateHint(answer)}.`;
    const near = known ? nearText(answer, known) : '';
    return `It must be ${words}.${near}`;
  }
  if (known && !known.includes(answer)) return `There is no "${answer}".${nearText(answer, known)}`;
  return null;
}

function nearText(answer: string, known: readonly string[]): string {
  const begins = known.filter((id) => id.toLowerCase().startsWith(answer.toLowerCase())).slice(0, 5);
  const near = [...new Set([...nearestIds(answer, known), ...begins])];
  return near.length > 0 ? ` Near to it: ${near.join(', ')}.` : ' "?" lists all that there are.';
}
