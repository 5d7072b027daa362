import { figuresToCsv } from '@/lib/export/figure-rows';
import { figureToJson, sourcesToJson, viewToJson } from '@/lib/export/to-json';
import { figuresToNdjson } from '@/lib/export/to-ndjson';
import { versionOf } from '@/lib/query/clocks';
import { selectFigures } from '@/lib/query/select-figures';
import { type FileChoices, TABLE_FILE } from '@/lib/view/file-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { csvAnswer } from './csv-answer';
import { type Asked, choosing, endpoint, type Route } from './endpoint';
import { fileName } from './file-name';

const FORMATS = { csv: choosing(TABLE_FILE, csv), json, ndjson } as const;

/** The figures of a view: as CSV, normalised JSON or NDJSON. */
export function figuresEndpoint(format: keyof typeof FORMATS) {
  const route: Route = {
    name: `figures.${format}`,
    understood: UNDERSTOOD.figures,
    // Every figure is what the ledger shows by itself, so that saying so makes no other view.
    canonical: (view) => ({ ...view, figures: view.figures === 'all' ? null : view.figures }),
    make: FORMATS[format],
  };
  return endpoint(() => route);
}

function csv({ ledger, view }: Asked, file: Pick<FileChoices, 'excel'>) {
  const { figures } = selectFigures(ledger, view);
  const version = versionOf(ledger, view);
  return csvAnswer(figuresToCsv(ledger, figures, version), file, {
    fileName: fileName('figures', view, version.date, 'csv'),
    count: figures.length,
  });
}

function ndjson({ ledger, view }: Asked) {
  const { figures } = selectFigures(ledger, view);
  const version = versionOf(ledger, view);
  return toAnswer(figuresToNdjson(ledger, figures, version), TYPES.ndjson, {
    fileName: fileName('figures', view, version.date, 'ndjson'),
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
