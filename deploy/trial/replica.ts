import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const WAIT_MS = 60_000;

/** One server of the standalone build, started as the container starts it. Only its own process is ever ended. */
export class Replica {
  private child: ChildProcess | null = null;

  constructor(
    private readonly folder: string,
    readonly port: number,
    /** The folder of its ledger. */
    public data = join(folder, 'data'),
  ) {}

  /** Starts it and waits until it says that it is ready. */
  async start(): Promise<void> {
    const command = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
    const [, ...args] = JSON.parse(/^CMD (\[.*\])$/m.exec(command)?.[1] ?? '[]') as string[];
    const child = spawn(process.execPath, args, {
      cwd: this.folder,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: String(this.port),
        HOSTNAME: '127.0.0.1',
        MUSTER_DATA: this.data,
      },
      stdio: 'ignore',
    });
    this.child = child;
    for (const start = Date.now(); Date.now() - start < WAIT_MS; await pause(50)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`The replica on port ${this.port} ended with ${child.exitCode ?? child.signalCode}.`);
      const answer = await fetch(`http://127.0.0.1:${this.port}/api/v1/health`).catch(() => null);
      if (answer?.ok) return;
    }
    throw new Error(`The replica on port ${this.port} is not ready after ${WAIT_MS / 1000} s.`);
  }

  /** Ends it with a signal and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  }

  /** Resident memory in MB; 0 while it does not run. */
  memory(): number {
    if (!this.child?.pid) return 0;
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }
}
