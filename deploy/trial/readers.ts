import { createHash } from 'node:crypto';
import { Agent, get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

/** What an answer was: its status, its whole body as a digest, and what the cache said of it. */
export interface Heard {
  readonly status: number;
  /** Of the body as a reader reads it; null where nobody unpacked it. */
  readonly bytes: number | null;
  /** Empty where nobody asked for it. */
  readonly sha256: string;
  readonly cache: string;
}

/** What many readers heard at one address. */
export interface AtPath {
  answers: number;
  /** Statuses that are no 200, and transfers that broke, in words, with how often. */
  readonly failures: Map<string, number>;
  readonly digests: Set<string>;
  readonly lengths: Set<number>;
  readonly cache: Map<string, number>;
}

/** The forms that readers take: browsers brotli, scripts often none. */
export const ENCODINGS = ['br', 'identity'] as const;

interface Asking {
  readonly agent?: Agent;
  readonly encoding?: (typeof ENCODINGS)[number];
  readonly isCompared?: boolean;
}

/**
 * One whole answer; throws where the connection fails or the body ends before its length. What comes compressed is
 * unpacked where it is compared.
 */
export function ask(
  url: string,
  { agent, encoding = 'identity', isCompared = true }: Asking = {},
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encoding };
    const request = get(url, { agent, headers, timeout: 30_000 }, (response) => {
      const { statusCode: status = 0, headers: said } = response;
      const isPacked = said['content-encoding'] !== undefined;
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        if (isCompared) parts.push(chunk);
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.once('end', () => {
        if (!response.complete) return reject(new Error('cut off'));
        const cache = String(said['x-cache'] ?? '');
        if (!isCompared) return resolve({ status, bytes: isPacked ? null : bytes, sha256: '', cache });
        const body = Buffer.concat(parts);
        const read = isPacked ? brotliDecompressSync(body) : body;
        const sha256 = createHash('sha256').update(read).digest('hex');
        resolve({ status, bytes: read.length, sha256, cache });
      });
    });
    request.once('timeout', () => request.destroy(new Error('no answer for 30 s')));
    request.on('error', reject);
  });
}

/** How many ask at once, until when, and which of their answers are compared to the byte; the length of all of them is. */
interface Reading {
  readonly readers: number;
  readonly goesOn: (asked: number) => boolean;
  readonly compare?: (asked: number) => boolean;
}

/**
 * Readers who ask one address after the other, each on a connection of its own, until `goesOn` says no. The first words
 * of each failure are kept: none is what is hoped for.
 */
export async function readersOf(
  origin: string,
  paths: readonly string[],
  { readers, goesOn, compare = () => true }: Reading,
): Promise<ReadonlyMap<string, AtPath>> {
  const heard = new Map(paths.map((path) => [path, nothingYet()]));
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  let asked = 0;
  const read = async () => {
    while (goesOn(asked)) {
      const path = paths[asked % paths.length] ?? '/';
      // Two rounds of three are those of browsers.
      const encoding = Math.floor(asked / paths.length) % 3 === 0 ? 'identity' : 'br';
      const isCompared = compare(asked++);
      const at = heard.get(path) ?? nothingYet();
      try {
        keep(at, await ask(origin + path, { agent, encoding, isCompared }));
      } catch (error) {
        more(at.failures, error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
  return heard;
}

function nothingYet(): AtPath {
  return { answers: 0, failures: new Map(), digests: new Set(), lengths: new Set(), cache: new Map() };
}

function keep(at: AtPath, { status, bytes, sha256, cache }: Heard): void {
  at.answers += 1;
  more(at.cache, cache);
  if (status !== 200) {
    more(at.failures, `status ${status}`);
    return;
  }
  if (sha256 !== '') at.digests.add(sha256);
  if (bytes !== null) at.lengths.add(bytes);
}

function more(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
