import { parse } from 'csv-parse/sync';
import * as nowhere from './[...path]/route';
import * as changes from './changes.atom/route';
import * as chart from './charts/[file]/route';
import * as charts from './charts.json/route';
import * as cite from './cite/[file]/route';
import * as eventsCsv from './events.csv/route';
import * as eventsJson from './events.json/route';
import * as figure from './figures/[id]/route';
import * as figuresCsv from './figures.csv/route';
import * as figuresJson from './figures.json/route';
import * as figuresNdjson from './figures.ndjson/route';
import * as figuresXlsx from './figures.xlsx/route';
import * as forcesCsv from './forces.csv/route';
import * as forcesJson from './forces.json/route';
import * as seriesCsv from './series.csv/route';
import * as seriesJson from './series.json/route';
import * as sourcesCsv from './sources.csv/route';
import * as sourcesJson from './sources.json/route';
import * as versions from './versions.json/route';

/** For tests: asks the routes of the API by the path alone, with any method and headers. */

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>;
type Module = Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', unknown>;

/** An answer of every kind, with the parameters that its folder takes. */
export const SAMPLES: readonly [path: string, module: Module, params?: Record<string, string | string[]>][] =
  [
    ['figures.csv', figuresCsv],
    ['figures.json', figuresJson],
    ['figures.ndjson', figuresNdjson],
    ['figures.xlsx', figuresXlsx],
    ['figures/fcvcxxvw', figure, { id: 'fcvcxxvw' }],
    ['series.csv', seriesCsv],
    ['series.json', seriesJson],
    ['sources.csv', sourcesCsv],
    ['sources.json', sourcesJson],
    ['events.csv', eventsCsv],
    ['events.json', eventsJson],
    ['forces.csv', forcesCsv],
    ['forces.json', forcesJson],
    ['charts.json', charts],
    ['charts/us-drawdown-2020.json', chart, { file: 'us-drawdown-2020.json' }],
    ['charts/us-drawdown-2020.csv', chart, { file: 'us-drawdown-2020.csv' }],
    ['charts/us-drawdown-2020.xlsx', chart, { file: 'us-drawdown-2020.xlsx' }],
    ['charts/isaf-by-nation.json', chart, { file: 'isaf-by-nation.json' }],
    ['charts/nato-members.svg', chart, { file: 'nato-members.svg' }],
    ['charts/nato-2030.png', chart, { file: 'nato-2030.png' }],
    ['cite/us-drawdown-2020.bib', cite, { file: 'us-drawdown-2020.bib' }],
    ['cite/fcvcxxvw.ris', cite, { file: 'fcvcxxvw.ris' }],
    ['cite/dw-2020-12-01.txt', cite, { file: 'dw-2020-12-01.txt' }],
    ['versions.json', versions],
    ['changes.atom', changes],
  ];

/** Asks a route for what a path names, as Next would; `params` where the path does not say them. */
export function askRoute(
  path: string,
  {
    method = 'GET',
    headers = {},
    params,
  }: {
    method?: keyof Module;
    headers?: Record<string, string>;
    params?: Record<string, string | string[]>;
  } = {},
): Promise<Response> {
  const [plain = ''] = path.split('?');
  const address = SAMPLES.find(([name]) => name === plain);
  const module: Module =
    address?.[1] ?? (plain.startsWith('figures/') ? figure : plain.startsWith('charts/') ? chart : nowhere);
  const rest = plain.split('/');
  const found = params ?? address?.[2] ?? { id: rest[1] ?? '', file: rest[1] ?? '', path: rest };
  const request = new Request(`http://muster.test/api/v1/${path}`, { method, headers });
  return (module[method] as Handler)(request, { params: Promise.resolve(found) });
}

/** The rows of an answer that is CSV. */
export async function csvOf(response: Response): Promise<Record<string, string>[]> {
  return parse(await response.text(), { columns: true });
}
