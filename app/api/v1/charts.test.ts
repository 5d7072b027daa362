import { describe, expect, it } from 'vitest';
import { askRoute as ask, csvOf } from './ask-route';

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
