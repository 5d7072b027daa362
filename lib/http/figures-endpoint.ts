import { figuresToCsv } from '@/lib/export/figure-rows';
import { figuresToXlsx } from '@/lib/export/figure-workbook';
import { figureToJson, sourcesToJson, viewToJson } from '@/lib/export/to-json';
import { figuresToNdjson } from '@/lib/export/to-ndjson';
import { versionOf } from '@/lib/query/clocks';
import { selectFigures } from '@/lib/query/select-figures';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { csvAnswer } from './csv-answer';
import { type Asked, endpoint, type Route } from './endpoint';
import { extractOfLedger } from './extracts';
import { fileName } from './file-name';

const FORMATS = { csv, json, ndjson, xlsx } as const;

/** The figures of a view: as CSV, normalised JSON, NDJSON or a workbook. */
export function figuresEndpoint(format: keyof typeof FORMATS) {
  const route: Route = {
    name: `figures.${format}`,
    understood: UNDERSTOOD.figures,
    ...(format === 'csv' && { file: ['excel'] as const }),
    // Every figure is what the ledger shows by itself, so that saying so makes no other view.
    canonical: (view) => ({ ...view, figures: view.figures === 'all' ? null : view.figures }),
    make: FORMATS[format],
  };
  return endpoint(() => route);
}

function csv({ ledger, view, file }: Asked) {
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

function xlsx({ ledger, view }: Asked) {
  const extract = extractOfLedger(ledger, view);
  return toAnswer(figuresToXlsx(ledger, extract), TYPES.xlsx, {
    fileName: fileName('figures', view, extract.version.date, 'xlsx'),
    count: extract.figures.length,
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
