import { setTimeout as pause } from 'node:timers/promises';
import type { Front } from './front';
import { type AtPath, ask, ENCODINGS, readersOf } from './readers';
import type { Replica } from './replica';

/** Two replicas behind nginx, and the ledger of the next version for a change while readers read. */
export interface Site {
  /** The folder of the standalone build. */
  readonly folder: string;
  readonly front: Front;
  readonly replicas: readonly [Replica, Replica];
  readonly pages: readonly string[];
  readonly data: readonly string[];
  /** An address whose answer the next version changes, and the same pinned to the version of today. */
  readonly changing: string;
  readonly pinned: string;
  readonly nextData: string;
}

/** What was found: the figures of a trial, and everything that is not as it should be. */
export interface Finding {
  readonly said: string;
  readonly wrong: readonly string[];
}

const READERS = 8;
/** Answers that are compared to the byte. */
const SAMPLE = 10_000;
const LAST_QUARTER = 0.75;
const GROWTH = 1.05;

/** So many requests over pages, data and pictures: none fails, every body is whole and the same, memory stands still. */
export async function manyReaders(site: Site, requests: number): Promise<Finding> {
  const weights: { readonly asked: number; readonly memory: number }[] = [];
  const weigh = (asked: number) => {
    if (asked % 100 !== 0) return;
    const memory = site.replicas.reduce((sum, replica) => sum + replica.memory(), 0);
    weights.push({ asked, memory });
  };
  const start = Date.now();
  const paths = [...site.pages, ...site.data];
  const every = Math.max(1, Math.floor(requests / SAMPLE));
  let compared = 0;
  const heard = await readersOf(site.front.origin, paths, {
    readers: READERS,
    goesOn: (asked) => {
      weigh(asked);
      return asked < requests;
    },
    compare: (asked) => {
      // Whole rounds, so that each address has its turn.
      const isOne = Math.floor(asked / paths.length) % every === 0;
      if (isOne) compared += 1;
      return isOne;
    },
  });
  const rate = Math.round(requests / ((Date.now() - start) / 1000));
  const most = (from: number, to: number) =>
    Math.max(...weights.filter(({ asked }) => asked >= from && asked <= to).map(({ memory }) => memory));
  const quarter = Math.floor(requests * LAST_QUARTER);
  const [before, last] = [most(requests / 2, quarter), most(quarter, requests)];
  return {
    said: `${requests} requests, ${rate} a second, ${compared} compared to the byte; both replicas weigh ${Math.round(last)} MB`,
    wrong: [
      ...failuresOf(heard),
      ...unlike(heard, site),
      ...(last > before * GROWTH
        ? [`memory grew from ${Math.round(before)} to ${Math.round(last)} MB in the last quarter`]
        : []),
    ],
  };
}

/** A replica is killed every five seconds, the one and then the other: no reader notices. */
export async function killed(site: Site, seconds: number): Promise<Finding> {
  const end = Date.now() + seconds * 1000;
  const heard = readersOf(site.front.origin, [...site.pages, ...site.data], {
    readers: READERS,
    goesOn: () => Date.now() < end,
  });
  let kills = 0;
  while (Date.now() + 5000 < end) {
    await pause(5000);
    const replica = site.replicas[kills++ % 2];
    await replica?.end('SIGKILL');
    await replica?.start();
  }
  const told = await heard;
  return { said: `${kills} kills, ${answersOf(told)} answers`, wrong: failuresOf(told) };
}

/** No replica at all: what was read before goes on being served, and says that it is stale. */
export async function allDown(site: Site, seconds: number): Promise<Finding> {
  const paths = [...site.pages, ...site.data];
  for (const path of paths)
    for (const encoding of ENCODINGS) await ask(site.front.origin + path, { encoding });
  await Promise.all(site.replicas.map((replica) => replica.end('SIGKILL')));
  // Pages are kept for ten seconds only: after that they are stale.
  await pause(10_500);
  const end = Date.now() + seconds * 1000;
  const heard = await readersOf(site.front.origin, paths, {
    readers: READERS,
    goesOn: () => Date.now() < end,
  });
  await Promise.all(site.replicas.map((replica) => replica.start()));
  const unmarked = site.pages.filter((path) => (heard.get(path)?.cache.get('STALE') ?? 0) === 0);
  return {
    said: `${seconds} s without a replica, ${answersOf(heard)} answers`,
    wrong: [...failuresOf(heard), ...unmarked.map((path) => `${path} is not marked as stale`)],
  };
}

/** One replica after the other goes on with the next version: every answer is wholly old or wholly new. */
export async function rollingChange(site: Site): Promise<Finding> {
  const { origin } = site.front;
  const [old, pinned] = [await ask(origin + site.changing), await ask(origin + site.pinned)];
  let isOver = false;
  // An address of its own each time passes the cache by: it is the replicas that must not mix.
  const reading = readersOf(origin, [site.changing, site.pinned], {
    readers: READERS,
    goesOn: () => !isOver,
  });
  for (const replica of site.replicas) {
    await replica.end('SIGTERM');
    replica.settings = { MUSTER_DATA: site.nextData };
    await replica.start();
  }
  // Beyond the minute for which an answer may be kept, asked of a replica itself.
  const changed = await ask(`http://127.0.0.1:${site.replicas[0].port}${site.changing}`);
  await pause(2000);
  isOver = true;
  const heard = await reading;
  const mixed = [...(heard.get(site.changing)?.digests ?? [])].filter(
    (digest) => digest !== old.sha256 && digest !== changed.sha256,
  );
  const after = await ask(`http://127.0.0.1:${site.replicas[1].port}${site.pinned}`);
  return {
    said: `${answersOf(heard)} answers while two replicas changed`,
    wrong: [
      ...failuresOf(heard),
      ...(changed.sha256 === old.sha256 ? ['the next version changes nothing'] : []),
      ...mixed.map((digest) => `an answer is neither old nor new: ${digest}`),
      ...(after.sha256 === pinned.sha256 ? [] : ['the pinned link is not the same before and after']),
    ],
  };
}

export function failuresOf(heard: ReadonlyMap<string, AtPath>): string[] {
  return [...heard].flatMap(([path, { failures }]) =>
    [...failures].map(([words, count]) => `${path}: ${words}, ${count} times`),
  );
}

/** Data are the same to the byte; pages have a nonce, and so the same length. */
function unlike(heard: ReadonlyMap<string, AtPath>, { pages, data }: Site): string[] {
  return [
    ...data.filter((path) => (heard.get(path)?.digests.size ?? 0) > 1).map((path) => `${path} varies`),
    ...pages
      .filter((path) => (heard.get(path)?.lengths.size ?? 0) > 1)
      .map((path) => `${path} varies in length`),
  ];
}

export function answersOf(heard: ReadonlyMap<string, AtPath>): number {
  return [...heard.values()].reduce((sum, { answers }) => sum + answers, 0);
}
