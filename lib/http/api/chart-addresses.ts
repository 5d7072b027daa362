import { TYPES } from '@/lib/http/answer';
import type { DescribedParameter } from '@/lib/view/choices';
import { CHART_FILE } from '@/lib/view/file-choices';
import { OEMBED } from '@/lib/view/oembed-choices';
import { PICTURE } from '@/lib/view/picture-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import type { Address, PathPart } from './address';

const CHART: PathPart = { name: 'slug', meaning: 'A chart of charts.json.', example: 'us-drawdown-2020' };
const NOTHING: readonly DescribedParameter[] = [];

const chart = { group: 'charts', folder: 'charts/[file]', named: [CHART], view: UNDERSTOOD.chart } as const;

/** The catalogue, and every form of a chart in a view. */
export const CHARTS: readonly Address[] = [
  {
    group: 'charts',
    path: 'charts.json',
    folder: 'charts.json',
    summary: 'The catalogue: what each chart draws, and where its page and its data are.',
    named: [],
    view: UNDERSTOOD.charts,
    beside: NOTHING,
    type: TYPES.json,
    answer: 'Catalogue',
    examples: ['v=2026-11-23'],
  },
  {
    ...chart,
    path: 'charts/{slug}.json',
    summary:
      'What a chart draws and says: points, lines, ranges, plans, events, breaks, and its summary in words.',
    beside: NOTHING,
    type: TYPES.json,
    answer: 'Chart',
    examples: ['figures=preferred&known=2020-12-01', 'from=2020-12&to=2021-01'],
  },
  {
    ...chart,
    path: 'charts/{slug}.csv',
    summary: 'The figures behind a chart: a row a figure, or a row a date with a column a line.',
    beside: CHART_FILE.described,
    type: TYPES.csv,
    answer: null,
    examples: ['shape=wide', 'status=planned&excel=on'],
  },
  {
    ...chart,
    path: 'charts/{slug}.xlsx',
    summary:
      'The figures behind a chart as a workbook, with their sources, series and the events that it draws.',
    beside: NOTHING,
    type: TYPES.xlsx,
    answer: null,
    examples: ['known=2020-12-01'],
  },
  {
    ...chart,
    path: 'charts/{slug}.svg',
    summary: 'A chart as a picture of lines and letters, which stays sharp at any size.',
    beside: PICTURE.described,
    type: TYPES.svg,
    answer: null,
    examples: ['theme=dark&width=800', 'title=off&events=off'],
  },
  {
    ...chart,
    path: 'charts/{slug}.png',
    summary: 'A chart as a picture of dots.',
    beside: PICTURE.described,
    type: TYPES.png,
    answer: null,
    examples: ['width=1200&height=630'],
  },
  {
    ...chart,
    path: 'charts/{slug}.zip',
    summary:
      'The evidence behind a chart in a view: picture, figures and their rivals, sources with the addresses of passages, what is counted, citations, a digest of each file, and one page that shows it all offline.',
    beside: NOTHING,
    type: TYPES.zip,
    answer: null,
    examples: ['known=2020-12-01', 'from=2020&events=off&v=2026-11-23'],
  },
  {
    group: 'charts',
    path: 'oembed',
    folder: 'oembed',
    summary:
      'The chart of an address as a frame, for pages that show links as what they lead to (oEmbed 1.0).',
    named: [],
    view: UNDERSTOOD.none,
    beside: OEMBED.described,
    required: ['url'],
    type: TYPES.json,
    answer: 'Oembed',
    examples: ['url=/charts/kfor&maxwidth=600', 'url=/charts/nato-members?from%3D1999%26v%3D2026-11-23'],
  },
];
