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
import { rivalsOf } from '@/lib/query/rivals';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { type Asked, endpoint } from './endpoint';
import { Refusal } from './refusal';

/** One figure with its source, rivals and history. A withdrawn one keeps its answer. */
export const figureEndpoint = endpoint(({ id }: { id: string }, ledger: Ledger) => {
  const figure = ledger.figureById.get(id as FigureId);
  if (!figure) {
    throw new Refusal(404, `No figure has or ever had the id "${id}". All ids: /api/v1/figures.csv`);
  }
  return { name: `figures/${id}`, understood: UNDERSTOOD.figure, make: (asked) => json(asked, figure) };
});

function json({ ledger, view }: Asked, figure: Figure) {
  const version = versionOf(ledger, view);
  const rivals = rivalsOf(ledger, figure, version);
  const series = ledger.series.get(figure.series);
  const answer = {
    version: version.date,
    view: viewToJson(view),
    figure: { ...figureToJson(figure), passage_url: passageAddressOf(ledger, figure) || null },
    series: series ? seriesToJson(series) : null,
    rivals: rivals.map(figureToJson),
    history: historyOf(figure, version),
    sources: sourcesToJson(ledger, [figure, ...rivals]),
  };
  return toAnswer(JSON.stringify(answer), TYPES.json);
}
