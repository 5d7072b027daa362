import { readFileSync } from 'node:fs';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { addFigures } from './add/add-figures';
import { correctFigure } from './add/correct-figure';
import { readDrafts } from './add/read-drafts';
import { withdrawFigure } from './add/withdraw-figure';
import { type EditOptions, edit } from './apply-edit';
import { addAsked } from './ask/add-asked';
import { isIncomplete } from './ask/ask-draft';
import { isAnswered, onTerminal } from './ask/on-terminal';
import { cellsOf, filledWith } from './given-cells';

/**
 * `add`: adds figures from options or a CSV file, and asks on a terminal for what options leave out; 1 when anything is wrong,
 * and then nothing is written.
 */
export async function runAdd(options: EditOptions): Promise<number> {
  const given = cellsOf(options);
  if (!options.from && !options.json && isAnswered() && isIncomplete(given)) {
    const ended = await onTerminal((asking) => addAsked(given, options, asking));
    return ended ?? 1;
  }
  return edit(options, (files, ledger) => {
    const from = typeof options.from === 'string' ? options.from : '';
    const read = from
      ? readDrafts(from, readFileSync(from))
      : { drafts: [{ line: null, cells: given }], problems: [] };
    if (read.problems.length > 0) return read;
    // What is given as an option holds for every row that does not say otherwise.
    const drafts = read.drafts.map(({ line, cells }) => ({
      line,
      cells: filledWith(given, cells),
    }));
    return addFigures(files, ledger, drafts, from);
  });
}

/** `correct`: adds the right figure and withdraws the wrong one. */
export function runCorrect(id: string, options: EditOptions): number {
  return edit(options, (files, ledger) =>
    correctFigure(files, ledger, { id, changes: cellsOf(options), why: String(options.why ?? '') }),
  );
}

/** `withdraw`: a figure stands no longer from the next version on. */
export function runWithdraw(id: string, options: EditOptions): number {
  return edit(options, (files) => {
    const withdrawn = withdrawFigure(files, id, String(options.why ?? ''));
    if ('refusal' in withdrawn) return withdrawn;
    const changed = new Map([[withdrawn.file, Buffer.from(withdrawn.text)]]);
    const { ledger, problems } = buildLedger(new Map([...files, ...changed]));
    return ledger ? { files: changed, rows: [], sources: [], ledger } : { problems };
  });
}
