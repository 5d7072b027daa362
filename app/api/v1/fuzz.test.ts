import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figuresEndpoint } from '@/lib/http/figures-endpoint';
import { type AnyRequest, anyRequest } from './any-request';
import { ROUTES } from './ask-address';

const json = figuresEndpoint('json');

/** How many requests: few in the suite, `npm run fuzz` sends 100,000 and minds how long each takes. */
const RUNS = Number(process.env.MUSTER_FUZZ ?? 1500);
const IS_LONG = process.env.MUSTER_FUZZ !== undefined;
const LONGEST_MS = 1000;

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>;

const routeOf = ({ folder }: AnyRequest) =>
  import(/* @vite-ignore */ join(ROUTES, folder, 'route.ts')) as Promise<Record<string, Handler>>;

async function ask(route: Record<string, Handler>, asked: AnyRequest): Promise<Response> {
  const { folder, params, path, query, method, headers } = asked;
  const request = new Request(`http://muster.test/api/v1/${path}?${query}`, { method, headers });
  const handler = route[method];
  if (!handler) throw new Error(`${folder} has no ${method}.`);
  return handler(request, { params: Promise.resolve(params) });
}

/** Milliseconds of the processor: what else runs on the machine is not counted. */
function workedFor(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function expectAnswerOrProblem(response: Response, { method }: AnyRequest) {
  if ([200, 204, 304].includes(response.status)) {
    await response.body?.cancel();
    return;
  }
  expect([400, 404, 405, 406, 414]).toContain(response.status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  if (method === 'HEAD') return expect(response.body).toBeNull();
  const problem = await response.json();
  expect(problem.status).toBe(response.status);
  expect(problem.detail).not.toBe('');
  if (response.status !== 405) expect(problem.errors.length).toBeGreaterThan(0);
  for (const error of problem.errors) expect(error.message).not.toBe('');
}

/** Libraries and fonts that come with the first pack of a chart, as a server that has run for a while has them: half a second. */
async function loadWhatIsLoadedOnce(): Promise<void> {
  const file = 'kfor.zip';
  const pack = { folder: 'charts/[file]', params: { file }, path: `charts/${file}`, query: '', headers: {} };
  const asked: AnyRequest = { ...pack, method: 'GET' };
  await ask(await routeOf(asked), asked);
}

describe('requests as anybody may send them', () => {
  it('get an answer or a problem that names what is wrong, never a fault', {
    timeout: RUNS * 200 + 60_000,
  }, async () => {
    const failed = vi.spyOn(console, 'error');
    await loadWhatIsLoadedOnce();
    const slow: string[] = [];
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const route = await routeOf(request);
        const before = process.cpuUsage();
        const response = await ask(route, request);
        const took = workedFor(before);
        if (IS_LONG && took > LONGEST_MS) slow.push(`${Math.round(took)} ms: ${JSON.stringify(request)}`);
        await expectAnswerOrProblem(response, request);
      }),
      { numRuns: RUNS },
    );
    expect(failed).not.toHaveBeenCalled();
    expect(slow).toEqual([]);
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
