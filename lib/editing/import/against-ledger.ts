import type { Draft } from '@/lib/editing/add/draft';
import type { Ledger } from '@/lib/ledger/ledger';
import { toFigureCells } from '@/lib/ledger/to-figure-cells';
import type { Problem } from '@/lib/model/problem';

/** Drafts that the ledger does not have yet, how many it has, and those of which it says something else. */
export interface Compared {
  readonly anew: readonly Draft[];
  readonly known: number;
  readonly problems: readonly Problem[];
}

const SAME = ['series', 'place', 'force', 'as_of', 'source', 'variant', 'status'];
type Cells = Readonly<Record<string, string>>;

/** Holds drafts against the figures that stand: what is there is not added again, what differs is not changed in silence. */
export function againstLedger(file: string, drafts: readonly Draft[], { figures }: Ledger): Compared {
  const keyOf = (cells: Cells) => JSON.stringify(SAME.map((column) => cells[column] ?? ''));
  const standing = new Map(figures.map((figure) => [keyOf(toFigureCells(figure)), figure]));
  const anew: Draft[] = [];
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const figure = standing.get(keyOf(draft.cells));
    const value = figure && (toFigureCells(figure).value ?? '');
    if (!figure) anew.push(draft);
    else if (value !== draft.cells.value) {
      const message = `The ledger has ${value} (${figure.id}), the file ${draft.cells.value}.`;
      const hint = `Look into the document; if the ledger is wrong: npm run data -- correct ${figure.id} --value ${draft.cells.value} --why "…".`;
      problems.push({ code: 'differs', file, line: draft.line, column: 'value', message, hint });
    }
  }
  return { anew, known: drafts.length - anew.length - problems.length, problems };
}
