import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

/** What readers at so many connections, each asking again at once, got in a while. Times in milliseconds. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Asked {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** What the readers take (`Accept-Encoding`); nothing compressed where it is left out. */
  readonly encoding?: string;
}

/** wrk, where there is one, takes a twentieth of the machine that autocannon takes; so the server is what is measured. */
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
export const LOADER = hasWrk ? 'wrk' : 'autocannon';

export function load(asked: Asked): Promise<Load> {
  return hasWrk ? byWrk(asked) : byAutocannon(asked);
}

async function byAutocannon({ url, connections, seconds, encoding = 'identity' }: Asked): Promise<Load> {
  const headers = { 'accept-encoding': encoding };
  const { requests, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
  });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed.`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

async function byWrk({ url, connections, seconds, encoding = 'identity' }: Asked): Promise<Load> {
  const header = `Accept-Encoding: ${encoding}`;
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', header, '--latency', url];
  return fromWrk((await promisify(execFile)('wrk', args)).stdout, url);
}

/** What wrk says of its run; throws where anything was refused or failed. */
export function fromWrk(said: string, url: string): Load {
  const failed = /Socket errors:.*|Non-2xx.*/.exec(said)?.[0];
  if (failed) throw new Error(`${url}: ${failed}`);
  const share = (percent: number) =>
    milliseconds(new RegExp(`^ +${percent}%\\s+(\\S+)`, 'm').exec(said)?.[1] ?? '');
  return { perSecond: Number(/Requests\/sec:\s+(\S+)/.exec(said)?.[1]), p50: share(50), p99: share(99) };
}

function milliseconds(time: string): number {
  const [, number, unit] = /^([\d.]+)(us|ms|s)$/.exec(time) ?? [];
  return Number(number) * (unit === 's' ? 1000 : unit === 'us' ? 0.001 : 1);
}
