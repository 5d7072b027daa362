import { figureAnswer } from '@/lib/export/figure-answer';
import type { Ledger } from '@/lib/ledger/ledger';
import type { FigureId } from '@/lib/model/ids';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { ledgerOfVersion } from './asked-ledger';
import { endpoint } from './endpoint';
import { Refusal } from './refusal';

/** One figure with its source, rivals and history. A withdrawn one keeps its answer. */
export const figureEndpoint = endpoint(({ id }: { id: string }, ledger: Ledger) => {
  const figure = ledger.figureById.get(id as FigureId);
  if (!figure) {
    const message = missingText(id, ledger);
    throw new Refusal(404, message, [{ parameter: 'id', value: id, message, allowed: [] }]);
  }
  return {
    name: `figures/${id}`,
    understood: UNDERSTOOD.figure,
    make: ({ ledger, view }) => toAnswer(JSON.stringify(figureAnswer(ledger, view, figure)), TYPES.json),
  };
});

/** Why there is no such figure: in no version, or not yet in the one asked for. */
function missingText(id: string, { newest }: Ledger): string {
  const later = ledgerOfVersion(null).figureById.get(id as FigureId);
  return later
    ? `The figure "${id}" was first recorded in version ${later.recorded}, after version ${newest.date}.`
    : `No figure has or ever had the id "${id}". All ids: /api/v1/figures.csv`;
}
