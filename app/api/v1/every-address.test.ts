import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PARAMETERS } from '@/lib/view/view';
import { askRoute as ask, SAMPLES } from './ask-route';

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

describe.each(SAMPLES.map(([path]) => path))('%s', (path) => {
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

describe('other addresses', () => {
  it('are refused with the list of those there are', async () => {
    const response = await ask('troops.xml', { params: { path: ['troops.xml'] } });
    expect(response.status).toBe(404);
    expect((await response.json()).errors[0].allowed).toContain('figures.csv');
  });
});
