import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Ended, endOf, type Start, startServer } from './server-process';

const WAIT_MS = 60_000;

/** One server of the standalone build, started as the container starts it. Only its own process is ever ended. */
export class Replica {
  private child: ChildProcess | null = null;

  /** The end of the process that was started last, whoever ended it. */
  ended: Promise<Ended> = Promise.resolve({ code: '', said: '' });

  constructor(private readonly how: Start) {
    this.settings = how.settings ?? {};
  }

  /** Settings of the next start; `MUSTER_DATA` is the folder of its ledger. */
  settings: Readonly<Record<string, string>>;

  get port(): number {
    return this.how.port;
  }

  /** Starts it and waits until it says that it is ready. */
  async start(): Promise<void> {
    const child = startServer({ ...this.how, settings: this.settings });
    this.ended = endOf(child);
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
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.runs) return;
    this.child?.kill(signal);
    await this.ended;
  }

  get runs(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resident memory in MB; 0 while it does not run. */
  memory(): number {
    if (!this.runs) return 0;
    const status = readFileSync(`/proc/${this.child?.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }
}
