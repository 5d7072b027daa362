import { describe, expect, it } from 'vitest';
import { askRoute as ask, csvOf } from './ask-route';

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
