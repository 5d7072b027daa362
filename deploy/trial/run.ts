import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ADDED_SOURCE, FIRST, sampleVersions } from '../../lib/editing/sample-versions';
import { realData } from '../../lib/ledger/edit-data';
import { endOnSignals } from '../end-with-us';
import { freePort } from '../free-port';
import { otherClocks } from './clocks';
import { outOfMemory, refusedStarts } from './faults';
import { findNginx } from './find-nginx';
import { Front } from './front';
import { fullCache } from './full-cache';
import { Replica } from './replica';
import { slowReaders } from './slow-readers';
import { buildStandalone } from './standalone';
import { allDown, type Finding, killed, manyReaders, rollingChange, type Site } from './trials';

/**
 * `npm run deploy:test`: the standalone build as two replicas behind the nginx that is shipped, on this machine, with
 * readers who read while replicas are killed, all gone, or changed. `--requests` and `--seconds` make it longer.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '30' },
  },
});
const [requests, seconds] = [whole('requests', values.requests), whole('seconds', values.seconds)];

const PAGES = ['/', '/charts/us-afghanistan', '/charts/isaf-by-nation', '/figures/fcvcxxvw', '/methods'];
const DATA = [
  '/api/v1/figures.csv',
  '/api/v1/figures.json?force=DEU',
  '/api/v1/charts/isaf-by-nation.json',
  `/api/v1/charts/us-afghanistan.csv?from=2009&v=${FIRST}`,
  '/api/v1/charts/us-drawdown-2020.png',
  '/api/v1/charts/nato-members.svg?theme=dark',
  '/embed/charts/kfor',
  '/embed.js',
];
const CHANGING = '/api/v1/figures.json?series=us-troops-afghanistan';

endOnSignals();
const nginx = findNginx();
const work = mkdtempSync(join(tmpdir(), 'muster-deploy-'));
const site = await setUp();
let wrong = 0;
try {
  await Promise.all(site.replicas.map((replica) => replica.start()));
  await site.front.ready();
  await trial('starts that must fail', () => refusedStarts(site));
  await trial('a clock that is far off', () => otherClocks(site));
  await trial('a replica with too little memory', () => outOfMemory(site, seconds));
  await trial('a full disk of the cache', () => fullCache(nginx, work, site));
  await trial('slow readers', () => slowReaders(site));
  await trial('many readers', () => manyReaders(site, requests));
  await trial('a replica killed every five seconds', () => killed(site, seconds));
  await trial('all replicas down', () => allDown(site, Math.min(seconds, 30)));
  await trial('a rolling change of version', () => rollingChange(site));
} finally {
  await Promise.all(site.replicas.map((replica) => replica.end('SIGTERM')));
  await site.front.stop();
  rmSync(work, { recursive: true, force: true });
}
console.log(wrong === 0 ? 'Readers noticed nothing.' : `${wrong} things are not as they should be.`);
process.exitCode = wrong === 0 ? 0 : 1;

async function setUp(): Promise<Site> {
  console.log('Building the standalone server …');
  const folder = buildStandalone(fileURLToPath(new URL('../..', import.meta.url)), work);
  const [first, second, port] = [await freePort(), await freePort(), await freePort()];
  return {
    front: new Front(nginx, work, [first, second], port),
    folder,
    replicas: [new Replica({ folder, port: first }), new Replica({ folder, port: second })],
    pages: PAGES,
    data: DATA,
    changing: CHANGING,
    pinned: `${CHANGING}&v=${FIRST}`,
    nextData: nextVersion(join(work, 'next')),
  };
}

/** The ledger with a second version, in which a figure is added and one corrected. */
function nextVersion(folder: string): string {
  const [, second] = sampleVersions(realData());
  for (const [name, bytes] of second) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  if (!second.get('sources.csv')?.includes(ADDED_SOURCE)) throw new Error('The next version adds nothing.');
  return folder;
}

async function trial(name: string, run: () => Promise<Finding>): Promise<void> {
  const finding = await run();
  wrong += finding.wrong.length;
  console.log(`${finding.wrong.length === 0 ? 'well' : 'WRONG'}  ${name}: ${finding.said}`);
  for (const words of finding.wrong) console.log(`       ${words}`);
}

function whole(name: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new Error(`--${name} ${text}: a whole number from 1 to 9999999 is wanted.`);
}
