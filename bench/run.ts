import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endOnSignals } from '../deploy/end-with-us';
import { serve } from '../e2e/serve';
import { benchBehindNginx } from './behind-nginx';
import { benchmarksPage } from './benchmarks-page';
import { benchBrowser } from './browser';
import { benchDownloads } from './downloads';
import { benchEditing } from './editing';
import { benchLedger } from './ledger';
import { benchLedgerPage } from './ledger-page';
import { benchLighthouse } from './lighthouse';
import { type Measured, toTable } from './measure';
import { benchPages } from './pages';
import { benchPhone } from './phone';
import { benchPictures } from './pictures';
import { benchQuery } from './query';
import { benchScale } from './scale';
import { benchServer } from './server';
import { benchStart } from './start';
import { benchThroughput } from './throughput';

/**
 * `npm run bench`: measures the existing build (npm run build) and prints one table; the same as BENCHMARKS.md, and as JSON in bench/results/. With
 * `--scale 1000000` it measures the ledger with so many synthetic figures, and nothing else.
 */
const { scale } = parseArgs({ options: { scale: { type: 'string' } } }).values;
if (scale !== undefined && !/^[1-9]\d{4,6}$/.test(scale))
  throw new Error(`--scale ${scale}: a whole number from 10000 to 9999999 is wanted.`);
endOnSignals();
const rows = scale === undefined ? await benchAll() : benchScale(Number(scale));
console.log(toTable(rows));
if (scale === undefined)
  writeFileSync('BENCHMARKS.md', benchmarksPage(rows, new Date().toISOString().slice(0, 10)));
mkdirSync('bench/results', { recursive: true });
writeFileSync(
  `bench/results/${scale === undefined ? 'latest' : `scale-${scale}`}.json`,
  `${JSON.stringify({ date: new Date().toISOString(), node: process.version, rows }, null, 2)}\n`,
);

async function benchAll(): Promise<Measured[]> {
  const rows = [...benchLedger(), ...benchDownloads(), ...(await benchQuery())];
  rows.push(...(await benchPictures()), ...(await benchEditing()), ...(await benchStart()));
  const served = await serve();
  try {
    rows.push(...(await benchServer(served)), ...(await benchThroughput(served.origin)));
    rows.push(...(await benchPages(served.origin)), ...(await benchBehindNginx(served.origin)));
    rows.push(...(await benchBrowser(served.origin)));
    rows.push(...(await benchPhone(served.origin)), ...benchLighthouse(served.origin));
    rows.push(...(await benchLedgerPage(served.origin)));
    return rows;
  } finally {
    await served.stop();
  }
}
