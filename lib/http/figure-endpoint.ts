import {
  figureToJson,
  passageAddressOf,
  seriesToJson,
  sourcesToJson,
  viewToJson,
} from '@/lib/export/to-json';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import { versionOf } from '@/lib/query/clocks';
import { historyOf } from '@/lib/query/history';
import { knownLedger, knownOfCount } from '@/lib/query/known-ledger';
import { seriesOf } from '@/lib/query/last-stood';
import { rivalsOf } from '@/lib/query/rivals';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { ledgerOfVersion } from './asked-ledger';
import { type Asked, endpoint } from './endpoint';
import { Refusal } from './refusal';

/** One figure with its source, rivals and history. A withdrawn one keeps its answer. */
export const figureEndpoint = endpoint(({ id }: { id: string }, ledger: Ledger) => {
  const figure = ledger.figureById.get(id as FigureId);
  if (!figure) {
    throw new Refusal(404, missingText(id, ledger));
  }
  return { name: `figures/${id}`, understood: UNDERSTOOD.figure, make: (asked) => json(asked, figure) };
});

/** Why there is no such figure: in no version, or not yet in the one asked for. */
function missingText(id: string, { newest }: Ledger): string {
  const later = ledgerOfVersion(null).figureById.get(id as FigureId);
  return later
    ? `The figure "${id}" was first recorded in version ${later.recorded}, after version ${newest.date}.`
    : `No figure has or ever had the id "${id}". All ids: /api/v1/figures.csv`;
}

function json({ ledger, view }: Asked, figure: Figure) {
  const version = versionOf(ledger, view);
  const rivals = rivalsOf(knownLedger(ledger, view.known), figure);
  const { later, undated } = knownOfCount(ledger, figure, view);
  const series = seriesOf(ledger, figure.series);
  const answer = {
    version: version.date,
    view: viewToJson(view),
    hidden: { later, undated },
    figure: { ...figureToJson(figure), passage_url: passageAddressOf(ledger, figure) || null },
    series: series ? seriesToJson(series) : null,
    rivals: rivals.map(figureToJson),
    history: historyOf(figure),
    sources: sourcesToJson(ledger, [figure, ...rivals]),
  };
  return toAnswer(JSON.stringify(answer), TYPES.json);
}
