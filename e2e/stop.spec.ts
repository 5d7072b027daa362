import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { serve } from './serve';

/** Milliseconds until a server that was asked to end has ended. */
async function timeToStop({ stop }: { stop: () => Promise<void> }): Promise<number> {
  const asked = Date.now();
  await stop();
  return Date.now() - asked;
}

test('a server that is asked to end finishes the answers that it has begun', async () => {
  const served = await serve();
  expect((await fetch(`${served.origin}/api/v1/health`)).status).toBe(200);
  // Not in memory yet: it is made while the server is being asked to end. One alone, since others would wait at the
  // door of a server that is busy with it, and what waits there has not begun.
  const answer = fetch(`${served.origin}/api/v1/figures.xlsx`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const stopping = timeToStop(served);
  const response = await answer;
  expect(response.status).toBe(200);
  // An answer that was cut rejects here: its last chunk is missing.
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
  expect(await stopping).toBeLessThan(10_000);
  await expect(fetch(served.origin)).rejects.toThrow();
});

test('a reader that never ends its request cannot hold a server that is asked to end', async () => {
  const served = await serve();
  const { hostname, port } = new URL(served.origin);
  const reader = connect(Number(port), hostname);
  const cut = new Promise((resolve) => reader.once('close', resolve));
  reader.on('error', () => undefined);
  reader.write('GET /api/v1/charts.json HTTP/1.1\r\nHost: muster.test\r\n');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await timeToStop(served)).toBeLessThan(10_000);
  await cut;
});

test('a program that breaks in a callback ends the server that it has started', async () => {
  const program = `
    import { serve } from './e2e/serve.ts';
    const { origin, pid } = await serve();
    process.stdout.write(String(pid));
    setTimeout(() => { throw new Error('A part of it.'); });
  `;
  const ended = promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    program,
  ]);
  const { stdout, stderr } = await ended.catch((error: { stdout: string; stderr: string }) => error);
  expect(stderr).toContain('A part of it.');
  const isThere = () => {
    try {
      return process.kill(Number(stdout), 0);
    } catch {
      return false; // what the test hopes for
    }
  };
  await expect.poll(isThere).toBe(false);
});
