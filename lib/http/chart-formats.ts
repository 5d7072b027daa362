import { figuresToCsv } from '@/lib/export/figure-rows';
import { figuresToXlsx } from '@/lib/export/figure-workbook';
import { toCsv } from '@/lib/export/to-csv';
import { toWideTable } from '@/lib/export/wide-table';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { drawPicture } from '@/lib/picture/draw-picture';
import { toPng } from '@/lib/picture/to-png';
import { versionOf } from '@/lib/query/clocks';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { CHART_FILE } from '@/lib/view/file-choices';
import { PICTURE } from '@/lib/view/picture-choices';
import { PAGE_ONLY, type View } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { chartAnswer } from './chart-answers';
import { pictureContent, pictureLook } from './chart-picture';
import { csvAnswer } from './csv-answer';
import { type Choosing, choosing, type Make } from './endpoint';
import { evidencePack } from './evidence-pack';
import { extractOfChart } from './extracts';
import { fileName } from './file-name';
import { inTurn } from './in-turn';

interface ChartFormat {
  /** What of a view has no meaning for it. */
  readonly without: Partial<View>;
  /** How a chart becomes it. */
  readonly of: (chart: ChartDefinition) => Make | Choosing;
}

/** How a page shows a chart makes no other data; a picture shows the chart whatever tab its page has open. */
const DATA = PAGE_ONLY;
const ROWS = { ...PAGE_ONLY, at: null } as const;
const DRAWN = { tab: null, later: null } as const;

/** Every format in which a chart leaves the house. */
export const CHART_FORMATS = {
  json: { without: DATA, of: json },
  csv: { without: ROWS, of: csv },
  xlsx: { without: ROWS, of: xlsx },
  svg: { without: DRAWN, of: svg },
  png: { without: DRAWN, of: png },
  zip: { without: DRAWN, of: evidencePack },
} as const satisfies Record<string, ChartFormat>;

export type ChartEnding = keyof typeof CHART_FORMATS;

function json(chart: ChartDefinition): Make {
  return ({ ledger, view }) => {
    const answer = chartAnswer(ledger, chart, view);
    return toAnswer(JSON.stringify(answer), TYPES.json, { count: answer.count });
  };
}

function csv(chart: ChartDefinition): Choosing {
  return choosing(CHART_FILE, ({ ledger, view }, file) => {
    const { figures } = selectChartFigures(ledger, chart, view);
    const version = versionOf(ledger, view);
    if (file.shape === 'long') {
      return csvAnswer(figuresToCsv(ledger, figures, version), file, {
        fileName: fileName(chart.slug, view, version.date, 'csv'),
        count: figures.length,
      });
    }
    // The tables of a composition are whole documents: a row holds one of them.
    const table = toWideTable(
      figures,
      version,
      chart.kind === 'composition' ? ({ source }) => source : undefined,
    );
    return csvAnswer(toCsv(table.columns, table.rows), file, {
      fileName: fileName(`${chart.slug}_wide`, view, version.date, 'csv'),
      count: table.rows.length,
    });
  });
}

function xlsx(chart: ChartDefinition): Make {
  return ({ ledger, view }) => {
    const extract = extractOfChart(ledger, chart, view);
    return toAnswer(figuresToXlsx(ledger, extract), TYPES.xlsx, {
      fileName: fileName(chart.slug, view, extract.version.date, 'xlsx'),
      count: extract.figures.length,
    });
  };
}

function svg(chart: ChartDefinition): Choosing {
  return choosing(PICTURE, ({ ledger, view }, choices) => {
    const content = pictureContent(ledger, chart, view);
    const name = fileName(chart.slug, view, content.version, 'svg');
    return toAnswer(drawPicture(content, pictureLook(choices)), TYPES.svg, { fileName: name });
  });
}

function png(chart: ChartDefinition): Choosing {
  return choosing(PICTURE, ({ ledger, view }, choices) =>
    inTurn(() => {
      const content = pictureContent(ledger, chart, view);
      const name = fileName(chart.slug, view, content.version, 'png');
      return toAnswer(toPng(content, pictureLook(choices)), TYPES.png, { fileName: name });
    }),
  );
}
