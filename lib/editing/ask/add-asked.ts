import { addFigures } from '@/lib/editing/add/add-figures';
import type { Cells } from '@/lib/editing/add/insert-row';
import { mintId } from '@/lib/editing/add/mint-id';
import { type EditOptions, edit } from '@/lib/editing/apply-edit';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import { type Asking, askDraft } from './ask-draft';

/** `add` without all of its options: asks for the rest, shows the row and where it will be drawn, and writes it on a yes. */
export async function addAsked(given: Cells, options: EditOptions, asking: Asking): Promise<number> {
  const { ledger } = buildLedger(readDataFiles(dataFolder()));
  // What is wrong with data/ is told by the edit; there is nothing to ask before it is right.
  const cells = ledger ? await askDraft(given, ledger, asking) : given;
  let minted: string | null = null;
  const mint = (taken: ReadonlySet<string>) => {
    minted ??= mintId(taken);
    return minted;
  };
  const add = (dryRun: boolean) =>
    edit({ ...options, dryRun }, (files, now) => addFigures(files, now, [{ line: null, cells }], '', mint));
  const shown = add(true);
  if (shown !== 0 || options.dryRun) return shown;
  const answer = await asking.ask('Write it? (yes, no)\n> ', ['yes', 'no']);
  if (/^y(es)?$/i.test(answer.trim())) return add(false);
  asking.tell('Nothing was written.');
  return 1;
}
