import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { endWithUs } from '../deploy/end-with-us';
import { freePort } from '../deploy/free-port';
import { serveArguments } from '../deploy/next-server.mjs';
import { type Measured, median } from './measure';
import { residentMegabytes } from './server';

const RUNS = 5;
const POLL_MS = 5;
const IDLE_MS = 3000;

/** From the start of the process to its first answer, whole ledger read, and what it weighs when nobody asks. */
export async function benchStart(): Promise<Measured[]> {
  const runs: [start: number, idle: number][] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await startOnce());
  return [
    {
      name: 'cold start to the first answer',
      value: median(runs.map(([start]) => start)),
      unit: 'ms',
      goal: 700,
    },
    { name: 'memory idle', value: median(runs.map(([, idle]) => idle)), unit: 'MB', goal: 120 },
  ];
}

async function startOnce(): Promise<[start: number, idle: number]> {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, serveArguments(port, '127.0.0.1'), {
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  endWithUs(child);
  try {
    while (!(await answers(`http://127.0.0.1:${port}/api/v1/health`))) {
      if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
      await pause(POLL_MS);
    }
    const start = performance.now() - begun;
    await pause(IDLE_MS);
    return [start, residentMegabytes(child.pid ?? 0)];
  } finally {
    await ended(child);
  }
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200));
    }).once('error', () => resolve(false));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
