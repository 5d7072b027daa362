// @ts-check
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { progressLine } from './build-progress.mjs';
import { endOf, stopWith } from './child.mjs';

/**
 * Runs `npm run build`, which checks the ledger first. Shows a few lines of it, and all of it if it fails.
 *
 * @param {string} root
 * @returns {Promise<number>} the exit code
 */
export async function build(root) {
  const started = Date.now();
  console.log('Checking the ledger and building (about a minute the first time) …');
  // A process group of its own: npm puts a shell between us and next, and a shell passes no signal on.
  const child = spawn('npm', ['run', 'build'], {
    cwd: root,
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const release = stopWith(child, { group: true });
  /** @type {string[]} */
  const output = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      output.push(line);
      const progress = progressLine(line);
      if (progress) console.log(progress);
    });
  }
  const { code, stopped } = await endOf(child);
  release();
  if (code === 0) console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s`);
  else forget(root, stopped ? undefined : output, code);
  return code;
}

/**
 * A build that failed in a late step left a BUILD_ID behind, and the next start would take it for finished.
 *
 * @param {string} root
 * @param {string[] | undefined} output undefined if the build was stopped by a signal
 * @param {number} code
 */
function forget(root, output, code) {
  rmSync(join(root, '.next', 'BUILD_ID'), { force: true });
  if (output)
    console.error(`${output.join('\n')}\n\nThe build failed (exit code ${code}); the reason is above.`);
}
