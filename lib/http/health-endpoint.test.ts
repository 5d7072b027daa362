import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { healthEndpoint } from './health-endpoint';

const ask = () =>
  healthEndpoint.GET(new Request('http://muster.test/api/v1/health'), { params: Promise.resolve({}) });

const holder = globalThis as { musterLedger?: unknown };
let broken: string;

beforeEach(() => {
  broken = mkdtempSync(join(tmpdir(), 'muster-health-'));
  writeFileSync(join(broken, 'series.csv'), 'no,such,columns\n');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  holder.musterLedger = undefined;
  rmSync(broken, { recursive: true });
});

test('a process that has read its ledger is ready, and says which one it is', async () => {
  const response = await ask();
  const { date, sha256 } = loadLedger().newest;
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    live: true,
    ready: true,
    version: date,
    sha256,
    figures: 4888,
    sources: 495,
  });
});

test('one whose ledger is broken lives, is not ready, and says when to ask again', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.stubEnv('MUSTER_DATA', broken);
  holder.musterLedger = undefined;
  const response = await ask();
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(String(log.mock.calls[0]?.[0])).toContain('unknown-column');
});
