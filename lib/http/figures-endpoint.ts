import { figuresToCsv } from '@/lib/export/figure-rows';
import { figuresToXlsx } from '@/lib/export/figure-workbook';
import { figuresToParquet } from '@/lib/export/figures-to-parquet';
import { figureToJson, sourcesToJson, viewToJson } from '@/lib/export/to-json';
import { figuresToNdjson } from '@/lib/export/to-ndjson';
import { arrangeFigures } from '@/lib/query/arrange-figures';
import { versionOf } from '@/lib/query/clocks';
import { facetsOf } from '@/lib/query/facets';
import { forgivenIn } from '@/lib/query/search-figures';
import { selectFigures } from '@/lib/query/select-figures';
import type { FileChoices } from '@/lib/view/file-choices';
import {
  FIGURE_CSV,
  FIGURE_JSON,
  FIGURE_ROWS,
  type JsonRowChoices,
  type RowChoices,
} from '@/lib/view/row-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { csvAnswer } from './csv-answer';
import { type Asked, choosing, endpoint, type Route } from './endpoint';
import { extractOfLedger } from './extracts';
import { fileName } from './file-name';

const FORMATS = {
  csv: choosing(FIGURE_CSV, csv),
  json: choosing(FIGURE_JSON, json),
  ndjson: choosing(FIGURE_ROWS, ndjson),
  xlsx: choosing(FIGURE_ROWS, xlsx),
  parquet: choosing(FIGURE_ROWS, parquet),
} as const;

/** The figures of a view: as CSV, normalised JSON, NDJSON, Parquet or a workbook. */
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

/** The rows asked for, and how many the view has in all. */
function rowsOf({ ledger, view }: Asked, rows: RowChoices) {
  const selection = selectFigures(ledger, view);
  return {
    ...selection,
    figures: arrangeFigures(ledger, selection.figures, rows),
    count: selection.figures.length,
    version: versionOf(ledger, view),
  };
}

function csv(asked: Asked, choices: RowChoices & Pick<FileChoices, 'excel'>) {
  const { figures, count, version } = rowsOf(asked, choices);
  return csvAnswer(figuresToCsv(asked.ledger, figures, version, choices.fields), choices, {
    fileName: fileName('figures', asked.view, version.date, 'csv'),
    count,
  });
}

function ndjson(asked: Asked, choices: RowChoices) {
  const { figures, count, version } = rowsOf(asked, choices);
  return toAnswer(
    figuresToNdjson(asked.ledger, figures, version, choices.fields ?? undefined),
    TYPES.ndjson,
    { fileName: fileName('figures', asked.view, version.date, 'ndjson'), count },
  );
}

function xlsx(asked: Asked, choices: RowChoices) {
  const { count, version, ...selection } = rowsOf(asked, choices);
  const extract = extractOfLedger(asked.ledger, asked.view, selection);
  return toAnswer(figuresToXlsx(asked.ledger, extract, choices.fields), TYPES.xlsx, {
    fileName: fileName('figures', asked.view, version.date, 'xlsx'),
    count,
  });
}

function parquet(asked: Asked, choices: RowChoices) {
  const { count, version, ...selection } = rowsOf(asked, choices);
  const extract = extractOfLedger(asked.ledger, asked.view, selection);
  return toAnswer(figuresToParquet(asked.ledger, extract, choices.fields), TYPES.parquet, {
    fileName: fileName('figures', asked.view, version.date, 'parquet'),
    count,
  });
}

function json(asked: Asked, choices: JsonRowChoices) {
  const { ledger, view } = asked;
  const { figures, count, version, hiddenAsLater, hiddenAsUndated } = rowsOf(asked, choices);
  const { fields, facets } = choices;
  const isChosen = (name: string) => fields === null || fields.includes(name);
  const answer = {
    version: version.date,
    view: viewToJson(view),
    count,
    hidden: { later: hiddenAsLater, undated: hiddenAsUndated },
    forgiven: forgivenIn(ledger, view.q),
    ...(facets ? { facets: facetsOf(ledger, view, facets) } : {}),
    figures: figures.map((figure) => only(figureToJson(figure), fields)),
    // Figures without the name of their source have no use for a table of sources.
    sources: isChosen('source') || isChosen('via') ? sourcesToJson(ledger, figures) : {},
  };
  return toAnswer(JSON.stringify(answer), TYPES.json, { count });
}

/** Some fields of a record, in the order in which they are named; all of them where none is. */
function only(record: Readonly<Record<string, unknown>>, fields: readonly string[] | null) {
  return fields ? Object.fromEntries(fields.map((field) => [field, record[field]])) : record;
}
