import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFiles } from '@/lib/ledger/tables';

/**
 * Writes files below a folder so that each one is whole at any moment, old or new: all of them beside their places
 * first, down to the disk, and only then each one by its name, in the order given.
 */
export function writeFiles(folder: string, files: DataFiles): void {
  const written: { beside: string; place: string }[] = [];
  try {
    for (const [name, bytes] of files) {
      const place = join(folder, name);
      const beside = join(dirname(place), `.${process.pid}-${written.length}.writing`);
      written.push({ beside, place });
      mkdirSync(dirname(place), { recursive: true });
      writeThrough(beside, bytes);
    }
    for (const { beside, place } of written) renameSync(beside, place);
    for (const parent of new Set(written.map(({ place }) => dirname(place)))) syncFolder(parent);
  } finally {
    for (const { beside } of written) rmSync(beside, { force: true });
  }
}

function writeThrough(path: string, bytes: Buffer): void {
  const file = openSync(path, 'w');
  try {
    let at = 0;
    while (at < bytes.length) at += writeSync(file, bytes, at);
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
