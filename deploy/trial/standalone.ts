import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Builds the standalone server from a copy of the tracked files, as the container does, so that the build of this
 * folder stays what it is. Returns the folder in which `server.js` stands with all that it needs.
 */
export function buildStandalone(root: string, work: string): string {
  const source = join(work, 'source');
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const name of tracked.filter((each) => each !== '')) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    cpSync(join(root, name), join(source, name));
  }
  // Links instead of copies where both are on one disk; the build follows no symbolic link out of its folder.
  const modules = [join(root, 'node_modules'), join(source, 'node_modules')] as const;
  try {
    execFileSync('cp', ['-al', ...modules], { stdio: 'ignore' });
  } catch {
    cpSync(...modules, { recursive: true, verbatimSymlinks: true });
  }
  execFileSync('npm', ['run', 'build'], {
    cwd: source,
    env: { ...process.env, MUSTER_STANDALONE: 'on' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = join(work, 'server');
  // The same parts as in the Dockerfile.
  for (const [from, to] of [
    ['.next/standalone', '.'],
    ['.next/static', '.next/static'],
    ['public', 'public'],
    ['data', 'data'],
    ['.next/known-sound.json', '.next/known-sound.json'],
    ['.next/page.css', '.next/page.css'],
    ['deploy/build-files.mjs', 'deploy/build-files.mjs'],
    ['deploy/check-build.mjs', 'deploy/check-build.mjs'],
    ['deploy/stop-in-time.mjs', 'deploy/stop-in-time.mjs'],
  ] as const)
    cpSync(join(source, from), join(server, to), { recursive: true, verbatimSymlinks: true });
  const strays = ['app', 'components', 'e2e', 'package-lock.json'].filter((name) =>
    existsSync(join(server, name)),
  );
  if (strays.length > 0)
    throw new Error(`The standalone server carries sources along: ${strays.join(', ')}.`);
  return server;
}
