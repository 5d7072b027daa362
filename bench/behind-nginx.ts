import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../deploy/free-port';
import { findNginx } from '../deploy/trial/find-nginx';
import { Front } from '../deploy/trial/front';
import { LOADER, type Load, load } from './load';
import { type Measured, median } from './measure';

const PATHS = ['/', '/charts/us-afghanistan', '/api/v1/figures.csv?series=us-troops-afghanistan'];
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
    await saveAnswers(front.origin, folder);
    const rows: Measured[] = [];
    for (const [index, path] of PATHS.entries())
      for (const connections of CONNECTIONS)
        rows.push(
          ...(await beside(
            { url: front.origin + path, connections, seconds: SECONDS },
            `http://127.0.0.1:${filesPort}/${index}`,
          )),
        );
    return rows;
  } finally {
    await front.stop();
  }
}

async function saveAnswers(origin: string, folder: string): Promise<void> {
  mkdirSync(folder);
  for (const [index, path] of PATHS.entries()) {
    const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
    writeFileSync(join(folder, String(index)), new Uint8Array(await answer.arrayBuffer()));
  }
}

async function beside(asked: Parameters<typeof load>[0], file: string): Promise<Measured[]> {
  const [ours, files]: [Load[], Load[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await load(asked));
    files.push(await load({ ...asked, url: file }));
  }
  const of = (loads: readonly Load[], part: keyof Load) => median(loads.map((each) => each[part]));
  const { pathname, search } = new URL(asked.url);
  const at = `${pathname}${search}, ${asked.connections === 1 ? '1 connection' : `${asked.connections} connections`}`;
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
