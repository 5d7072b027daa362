import { figuresToCsv } from '@/lib/export/figure-rows';
import { figureToJson, sourcesToJson, viewToJson } from '@/lib/export/to-json';
import { versionOf } from '@/lib/query/clocks';
import { selectFigures } from '@/lib/query/select-figures';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { type Asked, endpoint } from './endpoint';
import { fileName } from './file-name';

/** The figures of a view, as CSV or normalised JSON. */
export function figuresEndpoint(format: 'csv' | 'json') {
  // Every figure is what the ledger shows by itself, so that saying so makes no other view.
  const canonical = (view: Asked['view']) => ({
    ...view,
    figures: view.figures === 'all' ? null : view.figures,
  });
  const route = {
    name: `figures.${format}`,
    understood: UNDERSTOOD.figures,
    canonical,
    make: format === 'csv' ? csv : json,
  };
  return endpoint(() => route);
}

function csv({ ledger, view }: Asked) {
  const { figures } = selectFigures(ledger, view);
  const version = versionOf(ledger, view);
  const text = figuresToCsv(ledger, figures, version);
  return toAnswer(text, TYPES.csv, {
    fileName: fileName('figures', view, version.date, 'csv'),
    count: figures.length,
  });
}

function json({ ledger, view }: Asked) {
  const { figures, hiddenAsLater, hiddenAsUndated } = selectFigures(ledger, view);
  const answer = {
    version: versionOf(ledger, view).date,
    view: viewToJson(view),
    count: figures.length,
    hidden: { later: hiddenAsLater, undated: hiddenAsUndated },
    figures: figures.map(figureToJson),
    sources: sourcesToJson(ledger, figures),
  };
  return toAnswer(JSON.stringify(answer), TYPES.json, { count: figures.length });
}
