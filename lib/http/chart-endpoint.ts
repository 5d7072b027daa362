import { figuresToCsv } from '@/lib/export/figure-rows';
import { toCsv } from '@/lib/export/to-csv';
import { toWideTable } from '@/lib/export/wide-table';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { drawPicture } from '@/lib/picture/draw-picture';
import { toPng } from '@/lib/picture/to-png';
import { versionOf } from '@/lib/query/clocks';
import { canonicalView, selectChartFigures } from '@/lib/query/select-chart-figures';
import { CHART_FILE } from '@/lib/view/file-choices';
import { PICTURE } from '@/lib/view/picture-choices';
import { PAGE_ONLY, UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { chartAnswer } from './chart-answers';
import { pictureContent, pictureLook } from './chart-picture';
import { csvAnswer } from './csv-answer';
import { type Choosing, choosing, endpoint, type Make, type Route } from './endpoint';
import { fileName } from './file-name';
import { Refusal } from './refusal';

const FORMATS = { json, csv, svg, png } as const;
const PICTURES: readonly string[] = ['svg', 'png'];

/** `charts/{slug}.json`: a chart's marks; `.csv`: its rows; `.svg` and `.png`: its picture. */
export const chartEndpoint = endpoint(({ file }: { file: string }, ledger: Ledger): Route => {
  const [slug = '', ending = ''] = file.split(/\.(?=[^.]*$)/);
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw unknown('chart', slug, [...ledger.charts.keys()]);
  if (!Object.hasOwn(FORMATS, ending)) throw unknown('format', ending, Object.keys(FORMATS));
  const format = FORMATS[ending as keyof typeof FORMATS];
  return {
    name: `charts/${file}`,
    understood: UNDERSTOOD.chart,
    narrow: (vocabulary) => ({ ...vocabulary, series: new Set(chart.series) }),
    canonical: (view) => ({ ...canonicalView(chart, view), ...(PICTURES.includes(ending) ? DRAWN : DATA) }),
    make: format(chart),
  };
});

/** How a page shows a chart makes no other data; a picture shows the chart whatever tab its page has open. */
const DATA = PAGE_ONLY;
const DRAWN = { tab: null, later: null } as const;

function unknown(parameter: string, value: string, allowed: string[]): Refusal {
  const message = `There is no ${parameter} "${value}".`;
  return new Refusal(404, message, [{ parameter, value, message, allowed }]);
}

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

function svg(chart: ChartDefinition): Choosing {
  return choosing(PICTURE, ({ ledger, view }, choices) => {
    const content = pictureContent(ledger, chart, view);
    const name = fileName(chart.slug, view, content.version, 'svg');
    return toAnswer(drawPicture(content, pictureLook(choices)), TYPES.svg, { fileName: name });
  });
}

function png(chart: ChartDefinition): Choosing {
  return choosing(PICTURE, ({ ledger, view }, choices) => {
    const content = pictureContent(ledger, chart, view);
    const name = fileName(chart.slug, view, content.version, 'png');
    return toAnswer(toPng(content, pictureLook(choices)), TYPES.png, { fileName: name });
  });
}
