import { mkdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mountSmallDisk, unmountSmallDisk } from '../../lib/editing/small-disk';
import { freePort } from '../free-port';
import { Front } from './front';
import { ask } from './readers';
import type { Finding, Site } from './trials';

const DISK = 96;
/** More than is written in the ten seconds after which nginx looks again. */
const FREE = 48;
/** What is asked for, in MB. */
const ASKED = 120;
const MOST_SECONDS = 300;
const PAUSE_MS = 90;

/** More answers than the disk of the cache can hold: nginx makes room in time, and every answer is whole. */
export async function fullCache(nginx: string, work: string, { replicas }: Site): Promise<Finding> {
  const cache = join(work, 'small-disk');
  mkdirSync(cache);
  if (!mountSmallDisk(cache, DISK)) return { said: 'skipped: a small disk takes Linux and root', wrong: [] };
  const ports = replicas.map(({ port }) => port);
  const front = new Front(nginx, join(work, 'small'), ports, await freePort(), { cache, free: `${FREE}m` });
  try {
    await front.ready();
    return await fill(front, cache);
  } finally {
    await front.stop();
    unmountSmallDisk(cache);
  }
}

async function fill(front: Front, cache: string): Promise<Finding> {
  const wrong: string[] = [];
  let [bytes, least] = [0, DISK];
  const end = Date.now() + MOST_SECONDS * 1000;
  for (let asked = 0; bytes < ASKED * 2 ** 20 && Date.now() < end; asked++) {
    await pause(PAUSE_MS);
    // No two are the same, so that the cache takes every one.
    const path = `/api/v1/figures.json?limit=${200 + (asked % 50)}&offset=${asked}`;
    const heard = await ask(front.origin + path).catch((error: Error) => error.message);
    if (typeof heard === 'string' || heard.status !== 200)
      wrong.push(typeof heard === 'string' ? heard : `status ${heard.status}`);
    else bytes += heard.bytes ?? 0;
    const { bavail, bsize } = statfsSync(cache);
    least = Math.min(least, (bavail * bsize) / 2 ** 20);
  }
  const megabytes = Math.round(bytes / 2 ** 20);
  if (megabytes < DISK) wrong.push(`only ${megabytes} MB were written: the trial tried nothing`);
  return {
    said: `${megabytes} MB for a disk of ${DISK}, at least ${Math.round(least)} MB of it free`,
    wrong,
  };
}
