import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figuresEndpoint } from '@/lib/http/figures-endpoint';
import { recordsEndpoint } from '@/lib/http/records-endpoint';
import { FIGURE_JSON } from '@/lib/view/row-choices';
import { PARAMETERS } from '@/lib/view/view';

const json = figuresEndpoint('json');
const ndjson = figuresEndpoint('ndjson');
const events = recordsEndpoint('events', 'json');
const HANDLERS = [json.GET, ndjson.GET, events.GET] as const;

const names = [...PARAMETERS, ...FIGURE_JSON.parameters, 'excel', 'width', '__proto__', 'constructor', ''];
const nasty = fc.constantFrom(
  '-1',
  '1e9',
  '99999999999999999999',
  '0',
  '1',
  'NaN',
  '\0',
  'a\0b',
  '../../etc/passwd',
  "' OR 1=1 --",
  '~',
  'USA~',
  'USA~~DEU',
  '2020-13',
  '2020-02-30',
  '9999-99-99',
  'toString',
  '=1+1',
  '\u202e',
  '𝟏𝟎',
  'a'.repeat(3000),
);
const value = fc.oneof(nasty, fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 10 }));
const pair = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 10 })), value);
const formed = fc
  .array(pair, { maxLength: 4 })
  .map((pairs) => new URLSearchParams(pairs.map(([name, text]) => [name, text])).toString());
/** As a broken program would send it. */
const broken = fc
  .array(fc.constantFrom('%', '%2', '%zz', '%00', '&', '=', '?', 'q', 'limit', '1', '~', '%C3', ';', '+'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));

async function expectAnswerOrProblem(response: Response) {
  if (response.status === 200) {
    await response.body?.cancel();
    return;
  }
  expect([400, 404, 414]).toContain(response.status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const problem = await response.json();
  expect(problem.status).toBe(response.status);
  expect(problem.errors.length).toBeGreaterThan(0);
  for (const error of problem.errors) expect(error.message).not.toBe('');
}

describe('thousands of queries', () => {
  it('get an answer or a problem that names what is wrong, never a fault', async () => {
    const failed = vi.spyOn(console, 'error');
    const query = fc.oneof(formed, broken);
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...HANDLERS), async (text, handler) => {
        // The few that choose nothing would only write the same whole ledger again.
        const bounded = text === '' ? 'limit=1' : text;
        const request = new Request(`http://muster.test/api/v1/any?${bounded}`);
        await expectAnswerOrProblem(await handler(request, { params: Promise.resolve({}) }));
      }),
      { numRuns: 3000 },
    );
    expect(failed).not.toHaveBeenCalled();
  });

  it.each([
    ['limit=-1', 'limit'],
    ['limit=1e9', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['force=DEU&force=USA', 'force'],
    ['force=%', 'force'],
    ['force=%00', 'force'],
    ['q=%00', 'q'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['known=yesterday', 'known'],
    ['shape=wide', 'shape'],
  ])('%s is refused by name', async (query, parameter) => {
    const response = await json.GET(new Request(`http://muster.test/api/v1/figures.json?${query}`), {
      params: Promise.resolve({}),
    });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].parameter).toBe(parameter);
  });

  it('who accepts another type only is told which one there is', async () => {
    const request = new Request('http://muster.test/api/v1/figures.json?limit=1', {
      headers: { accept: 'text/html' },
    });
    const response = await json.GET(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(406);
    expect((await response.json()).errors[0]).toMatchObject({
      parameter: 'Accept',
      allowed: ['application/json', '*/*'],
    });
  });
});
