import type { Ledger } from '@/lib/ledger/ledger';
import type { DataFiles } from '@/lib/ledger/tables';
import { toFigureCells } from '@/lib/ledger/to-figure-cells';
import type { FigureId } from '@/lib/model/ids';
import { type Added, addFigures } from './add-figures';
import { FIGURE_COLUMNS } from './draft';
import type { Cells } from './insert-row';
import { mintId } from './mint-id';
import { withdrawFigure } from './withdraw-figure';

/** Adds the right figure beside a wrong one, withdraws the wrong one with a reason, and links the two. */
export function correctFigure(
  files: DataFiles,
  ledger: Ledger,
  { id, changes, why }: { id: string; changes: Cells; why: string },
): Added | { readonly refusal: string } {
  const wrong = ledger.figureById.get(id as FigureId);
  if (!wrong) return { refusal: `There is no figure ${id}.` };
  const before = toFigureCells(wrong);
  const isChanged = Object.entries(changes).some(([column, cell]) => before[column] !== cell);
  if (!isChanged) return { refusal: 'A correction changes something: say what, as in --value 4600.' };
  const newId = mintId(new Set<string>(ledger.figureById.keys()));
  const withdrawn = withdrawFigure(files, id, why, newId);
  if ('refusal' in withdrawn) return withdrawn;
  const kept = Object.fromEntries(FIGURE_COLUMNS.map(({ name }) => [name, before[name] ?? '']));
  const edited = new Map(files).set(withdrawn.file, Buffer.from(withdrawn.text));
  const added = addFigures(edited, ledger, [{ line: null, cells: { ...kept, ...changes } }], '', () => newId);
  if ('problems' in added) return added;
  // The new figure may stand in another file than the one that it replaces.
  const also = new Map([[withdrawn.file, edited.get(withdrawn.file) as Buffer]]);
  return { ...added, files: new Map([...also, ...added.files]) };
}
