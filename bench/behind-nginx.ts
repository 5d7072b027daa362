import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
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
 * Requests through the nginx that is shipped beside the same bytes, heads too, as files of the same nginx, turn by turn.
 * Where there is no nginx, it says so and measures nothing.
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
  mkdirSync(folder);
  const answers: Answer[] = [];
  for (const path of PATHS)
    for (const encoding of ENCODINGS) answers.push(await answerAt(origin, path, encoding));
  for (const [index, { body }] of answers.entries()) writeFileSync(join(folder, `${index}`), body);
  const more = `server {
    listen 127.0.0.1:${filesPort}; root ${folder}; sendfile on; tcp_nopush on; server_tokens off;
    ${answers.map(({ headers }, index) => location(index, headers)).join('\n')}
  }`;
  const front = new Front(nginx, work, [Number(new URL(origin).port)], port, { more });
  try {
    await front.ready();
    const rows: Measured[] = [];
    for (const [index, { path, encoding }] of answers.entries())
      for (const connections of CONNECTIONS)
        rows.push(
          ...(await beside(
            { url: front.origin + path, connections, encoding, seconds: SECONDS },
            `http://127.0.0.1:${filesPort}/${index}`,
          )),
        );
    return rows;
  } finally {
    await front.stop();
  }
}

/** An answer as it is sent, not unpacked. */
interface Answer {
  readonly path: string;
  readonly encoding: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function answerAt(origin: string, path: string, encoding: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(origin + path, { headers: { 'accept-encoding': encoding } }, (response) => {
      const { statusCode, headers } = response;
      const sent = headers['content-encoding'] ?? 'identity';
      if (statusCode !== 200 || sent !== encoding)
        reject(new Error(`${path} answered ${statusCode}, ${sent} and not ${encoding}.`));
      buffer(response).then((body) => resolve({ path, encoding, headers, body }), reject);
    }).once('error', reject);
  });
}

/** What nginx says of a file by itself. */
const OF_FILES = ['date', 'connection', 'keep-alive', 'content-length', 'content-type', 'etag'];

/** A file with the head of the answer that it is, as far as nginx would not say it by itself. */
function location(index: number, headers: IncomingHttpHeaders): string {
  const quoted = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const added = Object.entries({ ...headers, 'x-cache': 'HIT' })
    .filter(([name]) => !OF_FILES.includes(name))
    .map(([name, value]) => `add_header ${name} ${quoted(String(value))};`);
  const type = `default_type ${quoted(String(headers['content-type']))};`;
  return `location = /${index} { ${[type, ...added].join(' ')} }`;
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
