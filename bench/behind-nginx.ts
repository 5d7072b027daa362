import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../deploy/free-port';
import { findNginx } from '../deploy/trial/find-nginx';
import { Front } from '../deploy/trial/front';
import { type Asked, LOADER, type Load, load } from './load';
import { type Measured, median } from './measure';

const PATHS = ['/', '/charts/us-afghanistan', '/api/v1/figures.csv?series=us-troops-afghanistan'];
/** As browsers ask, and as a script does that says nothing of it. */
const ENCODINGS = ['br', 'identity'];
const CONNECTIONS = [1, 64];
const ROUNDS = 3;
const SECONDS = 2;
/** At least nine tenths of what nginx does with files. */
const GOAL = 1 / 0.9;

/**
 * Requests through the nginx that is shipped beside the same bytes as files of the same nginx, turn by turn. Where there
 * is no nginx, it says so and measures nothing.
 */
export async function benchBehindNginx(origin: string): Promise<Measured[]> {
  let nginx: string;
  try {
    nginx = findNginx();
  } catch (error) {
    console.error(`Not measured behind nginx: ${error instanceof Error ? error.message : error}`);
    return [];
  }
  const work = mkdtempSync(join(tmpdir(), 'muster-bench-nginx-'));
  try {
    return await measure(nginx, work, origin);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(nginx: string, work: string, origin: string): Promise<Measured[]> {
  const [port, filesPort] = [await freePort(), await freePort()];
  const folder = join(work, 'files');
  const more = `server { listen 127.0.0.1:${filesPort}; root ${folder}; sendfile on; tcp_nopush on; }`;
  const front = new Front(nginx, work, [Number(new URL(origin).port)], port, { more });
  try {
    await front.ready();
    mkdirSync(folder);
    const rows: Measured[] = [];
    for (const path of PATHS)
      for (const encoding of ENCODINGS) {
        const name = `${rows.length}`;
        writeFileSync(join(folder, name), await bytesAt(front.origin + path, encoding));
        for (const connections of CONNECTIONS)
          rows.push(
            ...(await beside(
              { url: front.origin + path, connections, encoding, seconds: SECONDS },
              `http://127.0.0.1:${filesPort}/${name}`,
            )),
          );
      }
    return rows;
  } finally {
    await front.stop();
  }
}

/** The bytes as they are sent, not unpacked. */
function bytesAt(url: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const { statusCode, headers } = response;
      if (statusCode !== 200 || (headers['content-encoding'] ?? 'identity') !== encoding)
        reject(
          new Error(`${url} answered ${statusCode}, ${headers['content-encoding'] ?? 'not compressed'}.`),
        );
      buffer(response).then(resolve, reject);
    }).once('error', reject);
  });
}

async function beside(asked: Asked, file: string): Promise<Measured[]> {
  const [ours, files]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await load(asked));
    files.push(await load({ ...asked, url: file }));
  }
  const of = (loads: readonly Load[], part: keyof Load) => median(loads.map((each) => each[part]));
  const { pathname, search } = new URL(asked.url);
  const form = asked.encoding === 'identity' ? 'not compressed' : asked.encoding;
  const at = `${pathname}${search}, ${form}, ${asked.connections === 1 ? '1 connection' : `${asked.connections} connections`}`;
  const rate = (loads: readonly Load[]) => `${Math.round(of(loads, 'perSecond'))} a second`;
  return [
    {
      name: `${at}: a request through nginx against nginx's own files (${rate(ours)}, ${rate(files)}; ${LOADER})`,
      value: of(files, 'perSecond') / of(ours, 'perSecond'),
      unit: '×',
      goal: GOAL,
    },
    { name: `${at}: through nginx, p50`, value: of(ours, 'p50'), unit: 'ms', goal: null },
    { name: `${at}: through nginx, p99`, value: of(ours, 'p99'), unit: 'ms', goal: null },
  ];
}
