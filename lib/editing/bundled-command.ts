import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The data command as one file of plain JavaScript, for tests that call it often: it starts in a fraction of the time.
 * Lies below `node_modules`, so that it finds the libraries that it imports.
 */
export function bundledCommand(): string {
  const outfile = join('node_modules', '.cache', 'muster', `data-command-${process.pid}.mjs`);
  buildSync({
    entryPoints: [join('lib', 'editing', 'data-command.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return outfile;
}
