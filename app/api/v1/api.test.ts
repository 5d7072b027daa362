import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PARAMETERS } from '@/lib/view/view';
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

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>;
type Module = Record<'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', unknown>;

/** Every address, with the parameters that its folder takes. */
const ADDRESSES: readonly [path: string, module: Module, params?: Record<string, string | string[]>][] = [
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

const TYPE_OF: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
};

function ask(
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
  const address = ADDRESSES.find(([name]) => name === plain);
  const module: Module =
    address?.[1] ?? (plain.startsWith('figures/') ? figure : plain.startsWith('charts/') ? chart : nowhere);
  const rest = plain.split('/');
  const found = params ?? address?.[2] ?? { id: rest[1] ?? '', file: rest[1] ?? '', path: rest };
  const request = new Request(`http://muster.test/api/v1/${path}`, { method, headers });
  return (module[method] as Handler)(request, { params: Promise.resolve(found) });
}

async function csvOf(response: Response): Promise<Record<string, string>[]> {
  return parse(await response.text(), { columns: true });
}

describe.each(ADDRESSES.map(([path]) => path))('%s', (path) => {
  it('answers, with its digest, for any origin', async () => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    const type = TYPE_OF[path.split('.').at(-1) ?? ''] ?? 'application/json; charset=utf-8';
    expect(response.headers.get('content-type')).toBe(type);
    expect(Number(response.headers.get('content-length'))).toBe((await response.arrayBuffer()).byteLength);
  });

  it('says 304 to who has it, also through a proxy that made the tag weak', async () => {
    const etag = (await ask(path)).headers.get('etag') ?? '';
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await ask(path, { headers: { 'If-None-Match': given } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(await response.text()).toBe('');
    }
    expect((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  it('HEAD has the same headers and no body', async () => {
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    expect(await head.text()).toBe('');
  });

  it('tells other sites what they may ask', async () => {
    const response = await ask(path, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('is not changed by %s', async (method) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(await response.json()).toMatchObject({ status: 405, instance: `/api/v1/${path}` });
  });

  it('pinned to a version it stays for ever', async () => {
    const live = await ask(path);
    const pinned = await ask(`${path}?v=2026-11-23`);
    expect(live.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=86400');
    expect(pinned.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('refuses what it does not understand, and says what it does', async () => {
    const response = await ask(`${path}?colour=red`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const { errors } = await response.json();
    expect(errors).toEqual([
      expect.objectContaining({ parameter: 'colour', allowed: expect.arrayContaining(['v']) }),
    ]);
  });

  it('a version that never was is not there', async () => {
    const response = await ask(`${path}?v=1999-01-01`);
    expect(response.status).toBe(404);
    expect((await response.json()).errors[0]).toMatchObject({ parameter: 'v', allowed: ['2026-11-23'] });
  });

  it('any query gets an answer or a refusal of one shape, never a fault', async () => {
    const failed = vi.spyOn(console, 'error');
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'USA',
        'all',
        '2020-02-30',
        '2021',
        'actual,planned',
        '2026-11-23',
        ',',
        '%',
        'us-troops-afghanistan',
        '__proto__',
        '9999999',
      ),
    );
    const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), fc.string()), words), {
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(query, async (pairs) => {
        const response = await ask(`${path}?${new URLSearchParams(pairs)}`);
        expect([200, 400, 404]).toContain(response.status);
        if (response.status === 200) return;
        const problem = await response.json();
        expect(Object.keys(problem)).toEqual(['type', 'title', 'status', 'detail', 'instance', 'errors']);
        expect(problem.status).toBe(response.status);
        expect(problem.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
    expect(failed).not.toHaveBeenCalled();
  });
});

describe('figures', () => {
  it('are all there, and the two formats hold the same', async () => {
    const csv = await csvOf(await ask('figures.csv'));
    const json = await (await ask('figures.json')).json();
    expect(csv).toHaveLength(4888);
    expect(json.figures.map(({ id }: { id: string }) => id)).toEqual(csv.map(({ id }) => id));
    expect(json.count).toBe(4888);
  });

  it('are chosen by every parameter alike', async () => {
    const query = 'series=us-troops-afghanistan&status=planned&from=2020-11&to=2021-02';
    const response = await ask(`figures.csv?${query}`);
    const rows = await csvOf(response);
    expect(rows.length).toBeGreaterThan(3);
    expect(response.headers.get('x-total-count')).toBe(String(rows.length));
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="muster_figures_series=us-troops-afghanistan_status=planned_from=2020-11_to=2021-02_2026-11-23.csv"',
    );
    for (const row of rows) {
      expect(row).toMatchObject({
        series: 'us-troops-afghanistan',
        status: 'planned',
        version: '2026-11-23',
      });
      expect(row.latest && row.latest >= '2020-11-01' && (row.earliest ?? '') <= '2021-02-28').toBe(true);
    }
  });

  it('what had not been published is counted, not lost', async () => {
    const { figures, hidden } = await (
      await ask('figures.json?series=us-troops-afghanistan&known=2020-12-01')
    ).json();
    const all = await (await ask('figures.json?series=us-troops-afghanistan')).json();
    expect(hidden.later).toBeGreaterThan(0);
    expect(figures.length + hidden.later + hidden.undated).toBe(all.figures.length);
  });

  it('the order of a query does not change its answer', async () => {
    const one = await ask('figures.csv?series=us-troops-afghanistan&status=planned,actual');
    const other = await ask('figures.csv?status=actual,planned&series=us-troops-afghanistan');
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
  });

  it('come in the order, the pages and the columns asked for, and say how many there are in all', async () => {
    const query = 'force=DEU&sort=-value&limit=5&offset=2&fields=id~value~publisher';
    const response = await ask(`figures.csv?${query}`);
    const text = await response.clone().text();
    expect(text.split('\r\n')[0]).toBe('id,value,publisher');
    const rows = await csvOf(response);
    const all = await csvOf(await ask('figures.csv?force=DEU&sort=-value'));
    expect(rows.map(({ id }) => id)).toEqual(all.slice(2, 7).map(({ id }) => id));
    expect(response.headers.get('x-total-count')).toBe(String(all.length));
    const lines = (await (await ask(`figures.ndjson?${query}`)).text()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(rows.map(({ id }) => id));
    const json = await (
      await ask('figures.json?force=DEU&sort=-value&limit=5&offset=2&fields=id~value')
    ).json();
    expect(json.figures).toEqual(rows.map(({ id, value }) => ({ id, value: Number(value) })));
    expect(json).toMatchObject({ count: all.length, sources: {} });
  });

  it('are counted by what is asked for', async () => {
    const { facets, figures, count } = await (
      await ask('figures.json?topic=reform&limit=0&facets=status~force')
    ).json();
    expect(figures).toEqual([]);
    expect(Object.keys(facets)).toEqual(['status', 'force']);
    expect(facets.status.reduce((sum: number, value: { count: number }) => sum + value.count, 0)).toBe(count);
  });

  it('are searched, and the answer says which slips it forgave', async () => {
    const right = await (await ask('figures.json?q=resolute+germany&limit=3')).json();
    const slipped = await (await ask('figures.json?q=Resolte+Germany&limit=3')).json();
    expect(right.count).toBeGreaterThan(0);
    expect(slipped.figures).toEqual(right.figures);
    expect(right.forgiven).toEqual([]);
    expect(slipped.forgiven).toEqual([{ word: 'resolte', read_as: ['resolute'] }]);
  });

  it('one figure comes with its source, its rivals and its history', async () => {
    const answer = await (await ask('figures/fcvcxxvw')).json();
    expect(answer.figure).toMatchObject({
      value: 4500,
      status: 'actual',
      as_of: '2020-12-01',
      source: 'dw-2020-12-01',
    });
    expect(answer.sources['dw-2020-12-01'].url).toMatch(/^https:/);
    expect(answer.rivals.map(({ value }: { value: number }) => value)).toContain(4000);
    expect(answer.history).not.toHaveLength(0);
  });

  it('an id that never was', async () => {
    const response = await ask('figures/aaaaaaaa');
    expect(response.status).toBe(404);
    expect((await response.json()).detail).toContain('"aaaaaaaa"');
  });
});

describe('charts', () => {
  it('the CSV has the figures that the chart draws', async () => {
    for (const view of ['', '?figures=preferred', '?status=planned', '?from=2020-12&to=2021-01']) {
      const rows = await csvOf(await ask(`charts/us-drawdown-2020.csv${view}`));
      const { marks, count } = await (await ask(`charts/us-drawdown-2020.json${view}`)).json();
      expect(count).toBe(rows.length);
      expect(marks.points.map(({ id }: { id: string }) => id).sort()).toEqual(
        rows.map(({ id }) => id).sort(),
      );
    }
  });

  it('wide, the CSV has a row a date and still every figure', async () => {
    const response = await ask('charts/us-drawdown-2020.csv?shape=wide');
    const rows = await csvOf(response);
    expect(response.headers.get('x-total-count')).toBe(String(rows.length));
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="muster_us-drawdown-2020_wide_2026-11-23.csv"',
    );
    const ids = rows.flatMap((row) => Object.entries(row).filter(([name, id]) => name.endsWith('_id') && id));
    const long = await csvOf(await ask('charts/us-drawdown-2020.csv?shape=long'));
    expect(ids.map(([, id]) => id).sort()).toEqual(long.map(({ id }) => id).sort());
  });

  it('wide, a row of a composition is one table of one document', async () => {
    const rows = await csvOf(await ask('charts/isaf-by-nation.csv?shape=wide'));
    expect(rows).toHaveLength(67);
    expect(rows[0]).toMatchObject({ as_of: '2007-01-29', 'isaf-contribution/ISL/AFG/actual': '5' });
  });

  it('the catalogue leads to answers', async () => {
    const { charts: catalogue } = await (await ask('charts.json')).json();
    for (const { json, csv, xlsx, svg, png } of catalogue) {
      for (const url of [json, csv, xlsx, svg, png]) {
        const response = await ask(url.replace('/api/v1/', ''));
        expect(response.status, url).toBe(200);
      }
    }
    const { zip } = catalogue.find(({ slug }: { slug: string }) => slug === 'nato-members');
    expect((await ask(zip.replace('/api/v1/', ''))).status).toBe(200);
  });

  it('a picture is as large as it was asked for, and is looked at before it is kept', async () => {
    const response = await ask('charts/nato-members.png?width=640&height=400&theme=dark&title=off');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([640, 400]);
    expect(response.headers.get('content-disposition')).toBe(
      'inline; filename="muster_nato-members_2026-11-23.png"',
    );
    const usual = await ask('charts/nato-members.png');
    expect(usual.headers.get('etag')).not.toBe(response.headers.get('etag'));
  });

  it.each([
    ['width=319', 'width', '320 to 2400'],
    ['height=5000', 'height', '360 to 2400'],
    ['theme=sepia', 'theme', 'dark'],
    ['title=maybe', 'title', 'off'],
    ['colour=red', 'colour', 'theme'],
  ])('a picture with %s is refused, and what is allowed is said', async (query, parameter, allowed) => {
    const response = await ask(`charts/nato-members.svg?${query}`);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toHaveLength(1);
    expect(errors[0].parameter).toBe(parameter);
    expect(errors[0].allowed).toContain(allowed);
  });

  it('what makes a picture has no meaning for data', async () => {
    const response = await ask('charts/nato-members.csv?width=640');
    expect((await response.json()).errors[0].message).toBe('"width" has no meaning at this address.');
  });

  it.each([
    ['charts/no-such-chart.json', 'chart', 'us-afghanistan'],
    ['charts/us-afghanistan.pdf', 'format', 'json'],
    ['charts/us-afghanistan', 'format', 'csv'],
    ['charts/us-afghanistan.toString', 'format', 'png'],
  ])('%s is not there; what is, is said', async (path, parameter, allowed) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    const { errors } = await response.json();
    expect(errors[0].parameter).toBe(parameter);
    expect(errors[0].allowed).toContain(allowed);
  });
});

describe('a CSV file', () => {
  it.each(['figures.csv', 'series.csv', 'sources.csv', 'events.csv', 'forces.csv', 'charts/nato-2030.csv'])(
    '%s begins with a byte-order mark where Excel needs it, and is the same behind it',
    async (path) => {
      const bytesOf = async (query: string) => Buffer.from(await (await ask(path + query)).arrayBuffer());
      const [usual, marked, off] = [
        await bytesOf(''),
        await bytesOf('?excel=on'),
        await bytesOf('?excel=off'),
      ];
      expect(marked.subarray(0, 3).toString('hex')).toBe('efbbbf');
      expect(marked.subarray(3).equals(usual)).toBe(true);
      expect(off.equals(usual)).toBe(true);
    },
  );

  it.each([
    ['figures.csv?excel=yes', 'excel', 'on'],
    ['charts/nato-2030.csv?shape=tall', 'shape', 'wide'],
    ['charts/nato-2030.csv?shape=wide&shape=long', 'shape', 'long'],
    ['figures.csv?shape=wide', 'shape', 'excel'],
    ['figures.json?excel=on', 'excel', 'v'],
    ['figures.ndjson?excel=on', 'excel', 'v'],
    ['charts/nato-2030.png?shape=wide', 'shape', 'theme'],
  ])('%s is refused, and what is allowed is said', async (path, parameter, allowed) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toHaveLength(1);
    expect(errors[0].parameter).toBe(parameter);
    expect(errors[0].allowed).toContain(allowed);
  });
});

describe('other addresses', () => {
  it('are refused with the list of those there are', async () => {
    const response = await ask('troops.xml', { params: { path: ['troops.xml'] } });
    expect(response.status).toBe(404);
    expect((await response.json()).errors[0].allowed).toContain('figures.csv');
  });
});
