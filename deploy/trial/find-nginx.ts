import { execFileSync } from 'node:child_process';

/** Finds nginx: `$NGINX`, then one that is installed, then Debian's package when root. Throws one line that says what to do. */
export function findNginx(): string {
  const asked = process.env.NGINX;
  if (asked) {
    if (runs(asked, '-v')) return asked;
    throw new Error(`NGINX=${asked} does not run: correct the path or unset it.`);
  }
  const installed = () => ['nginx', '/usr/sbin/nginx'].find((name) => runs(name, '-v'));
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && runs('apt-get', 'update', '-qq'))
    runs('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'nginx-light');
  const fetched = installed();
  if (fetched) return fetched;
  throw new Error(
    'No nginx found: install it (apt-get install nginx-light) or name it, as in NGINX=/usr/sbin/nginx npm run deploy:test.',
  );
}

function runs(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch {
    return false; // the search goes on; the last line says what to do
  }
}
