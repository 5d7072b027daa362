import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that it is whole at any moment, old or new: beside it, down to the disk, then by its name. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${process.pid}.writing`);
  removeLeftovers(folder);
  try {
    writeThrough(beside, bytes);
    renameSync(beside, path);
    syncFolder(folder);
  } finally {
    rmSync(beside, { force: true });
  }
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
