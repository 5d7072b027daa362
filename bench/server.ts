import { readFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import type { Served } from '../e2e/serve';
import { type Measured, median, timed } from './measure';

const REQUESTS = 1000;
const PATHS = [
  '/',
  '/charts/us-afghanistan',
  '/charts/isaf-by-nation',
  '/charts/us-drawdown-2020?figures=preferred',
  '/figures/fcvcxxvw',
  '/sources/dw-2020-12-01',
  '/api/v1/figures.csv',
  '/api/v1/figures.json?force=DEU',
  '/api/v1/charts/isaf-by-nation.json',
  '/api/v1/charts/us-afghanistan.csv?from=2009',
  '/api/v1/charts/us-drawdown-2020.png?height=630',
  '/api/v1/charts/nato-members.svg?theme=dark',
  '/api/v1/sources.json',
  '/api/v1/figures/fcvcxxvw',
  '/methods',
];

/** Fetches an address as a browser would, compressed; what unpacking costs the client is not the server's. */
export function get(origin: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    httpGet(origin + path, { headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume();
      response.once('error', reject);
      response.once('end', () =>
        response.statusCode === 200
          ? resolve()
          : reject(new Error(`${path} answered ${response.statusCode}`)),
      );
    }).once('error', reject);
  });
}

/** Answers over HTTP, and what the server weighs after a thousand of them. */
export async function benchServer({ origin, pid }: Served): Promise<Measured[]> {
  const first = await timed(() => get(origin, '/api/v1/figures.csv'));
  const again: number[] = [];
  for (let run = 0; run < 30; run++) again.push(await timed(() => get(origin, '/api/v1/figures.csv')));
  for (let sent = 0; sent < REQUESTS; sent += 8) {
    await Promise.all(
      Array.from({ length: 8 }, (_, lane) => get(origin, PATHS[(sent + lane) % PATHS.length] ?? '/')),
    );
  }
  return [
    { name: 'figures.csv over HTTP, first time', value: first, unit: 'ms', goal: null },
    { name: 'figures.csv over HTTP, from memory', value: median(again), unit: 'ms', goal: null },
    { name: `memory after ${REQUESTS} mixed requests`, value: residentMegabytes(pid), unit: 'MB', goal: 250 },
  ];
}

export function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
