import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLedger } from './build-ledger';
import { isKnownSound } from './known-sound';
import type { Ledger } from './ledger';
import { problemLines } from './problem-lines';
import type { DataFiles } from './tables';

/** The one door to the files: everything under `data/` that is part of the ledger. */
export function readDataFiles(folder: string): DataFiles {
  try {
    return readAll(folder);
  } catch (error) {
    // Next takes an error with the code ENOENT for a page that is not there, and answers 404.
    throw new DataUnreadable(folder, error);
  }
}

/** The data folder or a file in it cannot be read: its message is for the person at the terminal. */
export class DataUnreadable extends Error {
  constructor(folder: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The ledger in ${folder} cannot be read: ${reason}. MUSTER_DATA names another folder.`, { cause });
  }
}

function readAll(folder: string): DataFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    // What begins with a dot is being written, or is somebody else's.
    .filter((name) => !/(^|\/)\./.test(name))
    .filter((name) => /\.(csv|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

export function dataFolder(): string {
  return process.env.MUSTER_DATA ?? join(process.cwd(), 'data');
}

// Next bundles routes and pages apart; only globalThis is one a process.
const holder = globalThis as { musterLedger?: Ledger };

/** The checked ledger, read once a process. Throws with every problem listed when `data/` is broken. */
export function loadLedger(): Ledger {
  holder.musterLedger ??= readLedger(dataFolder());
  return holder.musterLedger;
}

/**
 * Reads and checks a data folder anew; what the build has checked to the byte is not checked again. With
 * `MUSTER_WAITING=on` it shows rows that wait for a release, too.
 */
export function readLedger(folder: string): Ledger {
  const files = readDataFiles(folder);
  const { ledger, problems } = buildLedger(files, {
    waiting: process.env.MUSTER_WAITING === 'on',
    isKnownSound: isKnownSound(files),
  });
  if (ledger) return ledger;
  throw new Error(`The ledger has ${problems.length} problems:\n${problemLines(problems)}`);
}
