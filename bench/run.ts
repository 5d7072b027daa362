import { mkdirSync, writeFileSync } from 'node:fs';
import { serve } from '../e2e/serve';
import { benchBrowser } from './browser';
import { benchEditing } from './editing';
import { benchLedger } from './ledger';
import { toTable } from './measure';
import { benchPhone } from './phone';
import { benchPictures } from './pictures';
import { benchServer } from './server';

/** `npm run bench`: measures the existing build (npm run build) and prints one table; JSON in bench/results/. */
const rows = [...benchLedger(), ...(await benchPictures()), ...(await benchEditing())];
const served = await serve();
try {
  rows.push(...(await benchServer(served)), ...(await benchBrowser(served.origin)));
  rows.push(...(await benchPhone(served.origin)));
} finally {
  await served.stop();
}
console.log(toTable(rows));
mkdirSync('bench/results', { recursive: true });
writeFileSync(
  'bench/results/latest.json',
  `${JSON.stringify({ date: new Date().toISOString(), node: process.version, rows }, null, 2)}\n`,
);
