import { cpSync, rmSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port';
import { readersOf } from './readers';
import { Replica } from './replica';
import { type Ended, endOf, type Start, startServer } from './server-process';
import { answersOf, type Finding, failuresOf, type Site } from './trials';

const WAIT_MS = 20_000;

/** What a server may not start with, and the words by which its operator knows it. */
interface Fault {
  readonly name: string;
  readonly start: Partial<Start>;
  readonly words: RegExp;
}

/** Starts that must fail: each ends with 1 and says why in a line, and nobody gets an answer before that. */
export async function refusedStarts({ folder }: Site): Promise<Finding> {
  const damaged = damagedCopy(folder);
  const taken = createServer();
  const port = await freePort();
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
  const faults: readonly Fault[] = [
    {
      name: 'a ledger that is not there',
      start: { settings: { MUSTER_DATA: join(folder, 'nowhere') } },
      words: /does not start\. The ledger in \S+nowhere cannot be read: ENOENT/,
    },
    {
      name: 'a file for a ledger',
      start: { settings: { MUSTER_DATA: join(folder, 'server.js') } },
      words: /does not start\. The ledger in \S+server\.js cannot be read: ENOTDIR/,
    },
    {
      name: 'a damaged build',
      start: { folder: damaged },
      words: /does not start: \.next\/server\/app\/page\.js has 100 bytes/,
    },
    { name: 'a port in use', start: { port }, words: /EADDRINUSE/ },
  ];
  const wrong: string[] = [];
  for (const fault of faults) wrong.push(...(await refused(fault, { folder, port: await freePort() })));
  taken.close();
  rmSync(damaged, { recursive: true });
  return { said: faults.map(({ name }) => name).join(', '), wrong };
}

function damagedCopy(folder: string): string {
  const damaged = `${folder}-damaged`;
  cpSync(folder, damaged, { recursive: true, verbatimSymlinks: true });
  truncateSync(join(damaged, '.next/server/app/page.js'), 100);
  return damaged;
}

async function refused({ name, start, words }: Fault, usual: Start): Promise<string[]> {
  const child = startServer({ ...usual, ...start });
  const ending = endOf(child);
  let answers = 0;
  const isMine = start.port === undefined;
  for (const begun = Date.now(); child.exitCode === null && Date.now() - begun < WAIT_MS; await pause(20))
    if (isMine && (await fetch(`http://127.0.0.1:${usual.port}/`).catch(() => null))) answers += 1;
  child.kill('SIGKILL');
  const { code, said } = await ending;
  return [
    ...(code === 1 ? [] : [`${name}: it ended with ${code} and not 1`]),
    ...(words.test(said) ? [] : [`${name}: it said only: ${said.slice(0, 300)}`]),
    ...(answers === 0 ? [] : [`${name}: ${answers} readers got an answer`]),
  ];
}

/** Enough to start with, and not for long. */
const SMALL_HEAP = '--max-old-space-size=72';
const READERS = 4;

/** A replica that has too little memory: it ends and says why, is started again as systemd does it, and no reader notices. */
export async function outOfMemory(site: Site, seconds: number): Promise<Finding> {
  const [first] = site.replicas;
  await first.end('SIGTERM');
  const small = new Replica({ folder: site.folder, port: first.port, options: [SMALL_HEAP] });
  await small.start();
  const end = Date.now() + seconds * 1000;
  // No two are the same, so that all of them reach a replica.
  const paths = Array.from(
    { length: 400 },
    (_, at) =>
      `/charts/isaf-by-nation?from=${2006 + (at % 5)}-0${1 + (at % 9)}&known=201${at % 8}-0${1 + (at % 7)}-11`,
  );
  const reading = readersOf(site.front.origin, [...site.pages, ...paths], {
    readers: READERS,
    goesOn: () => Date.now() < end,
  });
  const ends: Ended[] = [];
  while (Date.now() < end) {
    const ended = await Promise.race([small.ended, pause(200)]);
    if (!ended) continue;
    ends.push(ended);
    await small.start();
  }
  const heard = await reading;
  await small.end('SIGTERM');
  await first.start();
  const silent = ends.filter(({ code, said }) => code !== 'SIGABRT' || !said.includes('heap out of memory'));
  return {
    said: `${ends.length} ends for lack of memory, ${answersOf(heard)} answers`,
    wrong: [
      ...failuresOf(heard),
      ...(ends.length > 0 ? [] : ['the small replica had enough memory: the trial tried nothing']),
      ...silent.map(({ code, said }) => `it ended with ${code} and said: ${said.slice(-200)}`),
    ],
  };
}
