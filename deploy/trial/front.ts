import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endWithUs } from '../end-with-us';

interface Beside {
  /** Where its cache lies, and how much of that disk it leaves free. */
  readonly cache?: string;
  readonly free?: string;
  /** Another `server` of the same nginx. */
  readonly more?: string;
}

/** The nginx that is shipped, before replicas on this machine; TLS apart, it does what it does for readers. */
export class Front {
  private readonly child: ChildProcess;

  constructor(
    program: string,
    work: string,
    ports: readonly number[],
    readonly port: number,
    { cache = join(work, 'nginx', 'cache'), free = '0', more = '' }: Beside = {},
  ) {
    const folder = join(work, 'nginx');
    for (const name of ['cache', 'temp', 'logs']) mkdirSync(join(folder, name), { recursive: true });
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, configuration({ folder, ports, port, cache, free, more }));
    // With the prefix, so that not even its first words go to a log of the system.
    const args = ['-p', folder, '-e', join(folder, 'logs', 'error.log'), '-c', file];
    execFileSync(program, [...args, '-t'], { stdio: ['ignore', 'ignore', 'pipe'] });
    this.child = spawn(program, [...args, '-g', 'daemon off;'], { stdio: 'ignore' });
    endWithUs(this.child);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Waits until it answers anything. */
  async ready(): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await fetch(`${this.origin}/api/v1/health`).catch(() => null)) return;
      await pause(50);
    }
    throw new Error(`nginx does not answer at ${this.origin}.`);
  }

  stop(): Promise<void> {
    if (this.child.exitCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      this.child.once('exit', () => resolve());
      this.child.kill('SIGTERM');
    });
  }
}

interface Site extends Required<Beside> {
  readonly folder: string;
  readonly ports: readonly number[];
  readonly port: number;
}

function configuration({ folder, ports, port, cache, free, more }: Site): string {
  const shipped = readFileSync(new URL('../nginx.conf', import.meta.url), 'utf8');
  const kept = /^proxy_cache_path .*;$/m.exec(shipped)?.[0] ?? '';
  const shared = fileURLToPath(new URL('../nginx-shared.conf', import.meta.url));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${join(folder, 'temp', name)};`)
    .join('\n');
  // Started by root, its workers would be nobody, who may not write into a folder that is only ours.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `${user}worker_processes 2;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 1024; }
http {
  access_log off;
${temporary}
  ${kept.replace(/\/var\S+/, cache).replace(/min_free=\w+/, `min_free=${free}`)}
  upstream muster {
    zone muster_replicas 64k;
${ports.map((each) => `    server 127.0.0.1:${each} max_fails=1 fail_timeout=2s;`).join('\n')}
    keepalive 16;
  }
  map $scheme $muster_scheme { default $scheme; }
  server {
    listen 127.0.0.1:${port};
    include ${shared};
  }
  ${more}
}
`;
}
