import { execFileSync } from 'node:child_process';
import { type Measured, median } from './measure';

const RUNS = 5;
// A fresh process each time: caches and compiled code of an earlier run would flatter it.
const PROGRAM = `
  import { buildLedger } from './lib/ledger/build-ledger.ts';
  import { readDataFiles } from './lib/ledger/load-ledger.ts';
  import { figuresEndpoint } from './lib/http/figures-endpoint.ts';
  const t0 = performance.now();
  const { ledger } = buildLedger(readDataFiles('data'));
  const t1 = performance.now();
  const { GET } = figuresEndpoint('csv');
  const ask = async () => {
    const start = performance.now();
    const answer = await GET(new Request('http://localhost/api/v1/figures.csv'), { params: Promise.resolve({}) });
    await answer.arrayBuffer();
    return performance.now() - start;
  };
  globalThis.musterLedger = ledger;
  // A server that is asked has long loaded the platform's requests and answers, which a fresh process has not.
  await new Response(new Request('http://localhost/').url).arrayBuffer();
  const first = await ask();
  const again = [];
  for (let run = 0; run < 20; run++) again.push(await ask());
  console.log(JSON.stringify([t1 - t0, first, again.sort((a, b) => a - b)[10]]));
`;

/** The ledger read and checked, and all its rows written as CSV, in processes of their own. */
export function benchLedger(): Measured[] {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM], {
        encoding: 'utf8',
      }),
    ),
  );
  return [
    { name: 'ledger read and checked', value: median(runs.map(([load]) => load)), unit: 'ms', goal: 400 },
    {
      name: 'figures.csv, all rows, first time',
      value: median(runs.map(([, first]) => first)),
      unit: 'ms',
      goal: 120,
    },
    {
      name: 'figures.csv, all rows, from memory',
      value: median(runs.map(([, , again]) => again)),
      unit: 'ms',
      goal: 5,
    },
  ];
}
