import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { endWithUs } from '../end-with-us';

/** How a server of the standalone build is started. */
export interface Start {
  /** The folder in which `server.js` stands. */
  readonly folder: string;
  readonly port: number;
  /** Settings beside those of every server. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Words for Node after those of the container: the last one of a kind counts. */
  readonly options?: readonly string[];
}

/** How a server ended that was not asked to. */
export interface Ended {
  readonly code: number | string;
  /** What it said on its error output. */
  readonly said: string;
}

/** Starts a server as the container does. */
export function startServer({ folder, port, settings = {}, options = [] }: Start): ChildProcess {
  const command = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
  const [, ...words] = JSON.parse(/^CMD (\[.*\])$/m.exec(command)?.[1] ?? '[]') as string[];
  const args = [...words.slice(0, -1), ...options, ...words.slice(-1)];
  const env = { ...process.env, PORT: String(port), HOSTNAME: '127.0.0.1' };
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, ...settings, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  endWithUs(child);
  return child;
}

/** Waits for the end of a server. */
export function endOf(child: ChildProcess): Promise<Ended> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code: code ?? signal ?? '', said }));
  });
}
