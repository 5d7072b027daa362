import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search asks of the machine; tests put others in its place. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  readonly exists: (path: string) => boolean;
  /** Where Playwright keeps the browser that it downloads. */
  readonly playwrightsOwn: () => string;
  /** Runs a program quietly; false when it cannot be run or fails. */
  readonly run: (program: string, ...args: string[]) => boolean;
}

// First the one without windows: nobody looks at them, and the whole browser draws its own all the same.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
/** Debian's packages; older releases have only the second. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * Finds a Chromium: `$CHROMIUM`, then one that is installed, then Playwright's own, then Debian's package when root,
 * then Playwright's download. Throws one line that says what to do.
 */
export function findChromium(machine: Machine = thisMachine()): string {
  const { env, exists } = machine;
  if (env.CHROMIUM) {
    if (exists(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`There is no browser at CHROMIUM=${env.CHROMIUM}: correct the path or unset it.`);
  }
  const installed = () => onPath(machine) ?? [machine.playwrightsOwn()].find(exists);
  const found = installed();
  if (found) return found;
  if (machine.isRoot && machine.run('apt-get', 'update', '-qq')) {
    const install = ['install', '-y', '-qq', '--no-install-recommends'];
    PACKAGES.some((name) => machine.run('apt-get', ...install, name, 'fonts-liberation'));
  }
  const fetched =
    installed() ?? (machine.run('npx', 'playwright', 'install', 'chromium') ? installed() : undefined);
  if (fetched) return fetched;
  throw new Error(
    'No Chromium found: install one (apt-get install chromium) or name it, as in CHROMIUM=/usr/bin/chromium npm test.',
  );
}

function onPath({ env, exists }: Machine): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(exists);
}

function thisMachine(): Machine {
  return {
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    playwrightsOwn: () => chromium.executablePath(),
    run: (program, ...args) => {
      try {
        execFileSync(program, args, { stdio: 'ignore', timeout: 300_000 });
        return true;
      } catch {
        return false; // the search goes on; the last line says what to do
      }
    },
  };
}

/** Chromium asks nobody but the server under test; as root it has no sandbox to drop into. */
export function browserArgs(): string[] {
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}
