import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { citeEndpoint } from './cite-endpoint';

const ledger = loadLedger();

async function cite(file: string, query = ''): Promise<Response> {
  const request = new Request(`http://muster.test/api/v1/cite/${file}${query}`);
  return citeEndpoint.GET(request, { params: Promise.resolve({ file }) });
}

const first = async (file: string, query = '') => (await (await cite(file, query)).json())[0];

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a citation', () => {
  it('is of a chart, a figure or a source, and no id is of two', () => {
    const ids = [...ledger.charts.keys(), ...ledger.figureById.keys(), ...ledger.sources.keys()];
    expect(new Set<string>(ids).size).toBe(ids.length);
  });

  it('has the address of the very view, pinned to its version', async () => {
    vi.stubEnv('MUSTER_ORIGIN', 'https://muster.example');
    const entry = await first('us-drawdown-2020.json', '?from=2020-11&scale=log&retrieved=2026-11-25');
    expect(entry).toMatchObject({
      URL: 'https://muster.example/charts/us-drawdown-2020?from=2020-11&v=2026-11-23&scale=log',
      version: '2026-11-23',
      accessed: { 'date-parts': [[2026, 11, 25]] },
    });
  });

  it('names today where nobody says another day, also tomorrow', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T23:59:00Z'), toFake: ['Date'] });
    expect((await first('nato-2030.json')).accessed).toEqual({ 'date-parts': [[2026, 11, 25]] });
    vi.setSystemTime(new Date('2026-11-26T00:01:00Z'));
    expect((await first('nato-2030.json')).accessed).toEqual({ 'date-parts': [[2026, 11, 26]] });
  });

  it('stays the same bytes for ever where it is pinned: it names the day of the version, or the one that is said', async () => {
    const days = ['2026-11-25', '2030-01-01'].map((day) => new Date(`${day}T12:00:00Z`));
    const bodies: string[] = [];
    for (const now of days) {
      vi.useFakeTimers({ now, toFake: ['Date'] });
      const response = await cite('fcvcxxvw.bib', '?v=2026-11-23');
      expect(response.headers.get('cache-control')).toContain('immutable');
      bodies.push(await response.text());
    }
    expect(bodies[0]).toContain('urldate = {2026-11-23}');
    expect(bodies[1]).toBe(bodies[0]);
    const said = await (await cite('fcvcxxvw.bib', '?v=2026-11-23&retrieved=2026-11-24')).text();
    expect(said).toContain('urldate = {2026-11-24}');
  });

  it.each([
    ['fcvcxxvw.bib', 'application/x-bibtex; charset=utf-8', 'muster_citation_fcvcxxvw_2026-11-23.bib'],
    [
      'fcvcxxvw.ris',
      'application/x-research-info-systems; charset=utf-8',
      'muster_citation_fcvcxxvw_2026-11-23.ris',
    ],
    [
      'dw-2020-12-01.json',
      'application/vnd.citationstyles.csl+json; charset=utf-8',
      'muster_citation_dw-2020-12-01_2026-11-23.json',
    ],
    ['nato-2030.txt', 'text/plain; charset=utf-8', null],
  ])('%s has its type, and a name where it is saved', { timeout: 60_000 }, async (file, type, name) => {
    const response = await cite(file);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(name && `attachment; filename="${name}"`);
  });

  it.each([
    ['zzzzzzzz.bib', '', 404, 'subject'],
    ['fcvcxxvw.xml', '', 404, 'format'],
    ['fcvcxxvw', '', 404, 'format'],
    ['fcvcxxvw.txt', '?style=mla', 400, 'style'],
    ['fcvcxxvw.bib', '?style=apa', 400, 'style'],
    ['fcvcxxvw.bib', '?force=USA', 400, 'force'],
    ['nato-2030.ris', '?retrieved=yesterday', 400, 'retrieved'],
    ['nato-2030.ris', '?v=1999-01-01', 404, 'v'],
  ])('%s%s is refused', async (file, query, status, parameter) => {
    const response = await cite(file, query);
    expect(response.status).toBe(status);
    const { errors } = await response.json();
    expect(errors[0]).toMatchObject({ parameter, message: expect.any(String) });
  });
});
