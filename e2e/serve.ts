import { type ChildProcess, spawn } from 'node:child_process';
import { endWithUs } from '../deploy/end-with-us';
import { freePort } from '../deploy/free-port';
import { serveArguments } from '../deploy/next-server.mjs';

/** A production server of the existing build, on a port of its own. */
export interface Served {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the production server and waits until it answers; it ends with `stop`, and only it. It knows
 * its own address, as `npm start` tells it; `settings` of its environment come on top.
 */
export async function serve(settings: Readonly<Record<string, string>> = {}): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, serveArguments(port, '127.0.0.1'), {
    stdio: 'ignore',
    env: { ...process.env, MUSTER_ORIGIN: origin, ...settings, NODE_ENV: 'production' },
  });
  endWithUs(child);
  await untilItAnswers(`${origin}/api/v1/charts.json`, child);
  return { origin, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode}; is there a build? (npm run build)`);
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error('The server did not answer within 30 seconds.');
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
