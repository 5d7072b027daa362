import { gzipSync } from 'node:zlib';
import { type Measured, median, timed } from './measure';
import { get } from './server';

const RUNS = 15;
/** A page of each kind. */
const PAGES = [
  '/',
  '/charts',
  '/charts/us-afghanistan',
  '/figures',
  '/figures/fcvcxxvw',
  '/sources/dw-2020-12-01',
  '/series/us-troops-afghanistan',
  '/forces/DEU',
  '/methods',
  '/changes',
  '/api',
];
/** Those that are timed: made anew for each request. */
const MADE = ['/', '/charts/us-afghanistan', '/figures/fcvcxxvw'];

/** What it takes to make a page, over HTTP and warm, and the JavaScript that each kind of page asks for by itself. */
export async function benchPages(origin: string): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const path of MADE) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timed(() => get(origin, path)));
    rows.push({ name: `${path} made, over HTTP`, value: median(times), unit: 'ms', goal: null });
  }
  const sizes = new Map<string, number>();
  for (const path of PAGES) {
    const value = (await scriptBytes(origin, path, sizes)) / 1024;
    rows.push({ name: `JavaScript of ${path} (gzip)`, value, unit: 'KB', goal: null });
  }
  return rows;
}

async function scriptBytes(origin: string, path: string, sizes: Map<string, number>): Promise<number> {
  const html = await (await fetch(origin + path)).text();
  const scripts = new Set(
    [...html.matchAll(/<script(?![^>]*noModule)[^>]* src="([^"]+)"/gi)].map(([, src]) => src ?? ''),
  );
  let sum = 0;
  for (const src of scripts) {
    const size =
      sizes.get(src) ?? gzipSync(new Uint8Array(await (await fetch(origin + src)).arrayBuffer())).length;
    sizes.set(src, size);
    sum += size;
  }
  return sum;
}
