import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that could not be written. Its message is for the editor at the terminal; nothing was changed. */
export class NotWritten extends Error {
  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${path} could not be written: ${reason}. Every file is as it was.`, { cause });
  }
}

/** Writes a file so that it is whole at any moment, old or new: beside it, down to the disk, then by its name. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  writeAllWhole(dirname(path), new Map([[basename(path), bytes]]));
}

/**
 * Writes files of a folder so that each is whole at any moment. All of them are on the disk before the first gets its
 * name: where there is no room for one, none is changed.
 */
export function writeAllWhole(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const staged = [...files].map(([name, bytes]) => stagedFile(join(folder, name), bytes));
  try {
    for (const { path, beside, bytes } of staged) {
      try {
        removeLeftovers(dirname(path));
        writeThrough(beside, bytes);
      } catch (error) {
        throw new NotWritten(path, error);
      }
    }
    for (const { path, beside } of staged) {
      renameSync(beside, path);
      syncFolder(dirname(path));
    }
  } finally {
    for (const { beside } of staged) rmSync(beside, { force: true });
  }
}

function stagedFile(path: string, bytes: Uint8Array) {
  return { path, bytes, beside: join(dirname(path), `.${basename(path)}.${process.pid}.writing`) };
}

function writeThrough(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A rename is on the disk when its folder is. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** What a writer that was killed has left. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /\.(\d+)\.writing$/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // sends nothing: asks whether it is there
    return true;
  } catch {
    return false;
  }
}
