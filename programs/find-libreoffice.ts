import { execFileSync } from 'node:child_process';

const NAMES = ['soffice', 'libreoffice'];

/**
 * Finds LibreOffice: `$SOFFICE`, then one that is installed, then Debian's package when root. Throws one line that says
 * what to do.
 */
export function findLibreOffice(): string {
  const { SOFFICE } = process.env;
  if (SOFFICE) {
    if (runs(SOFFICE, '--version')) return SOFFICE;
    throw new Error(`SOFFICE=${SOFFICE} does not run: correct the path or unset it.`);
  }
  const installed = () => NAMES.find((name) => runs(name, '--version'));
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && runs('apt-get', 'update', '-qq')) {
    runs('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui');
  }
  const fetched = installed();
  if (fetched) return fetched;
  throw new Error(
    'No LibreOffice found: install it (apt-get install libreoffice-calc-nogui) or name it, as in SOFFICE=/usr/bin/soffice npm test.',
  );
}

function runs(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: 540_000 });
    return true;
  } catch {
    return false; // the search goes on; the last line says what to do
  }
}
