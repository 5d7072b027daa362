import { execFileSync } from 'node:child_process';
import { type Measured, median } from './measure';

const RUNS = 5;
// A fresh process each time: caches and compiled code of an earlier run would flatter it.
const PROGRAM = `
  import { buildLedger } from './lib/ledger/build-ledger.ts';
  import { readDataFiles } from './lib/ledger/load-ledger.ts';
  import { figuresToCsv } from './lib/export/figure-rows.ts';
  const t0 = performance.now();
  const { ledger } = buildLedger(readDataFiles('data'));
  const t1 = performance.now();
  figuresToCsv(ledger, ledger.figures, ledger.newest);
  const t2 = performance.now();
  console.log(JSON.stringify([t1 - t0, t2 - t1]));
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
      name: 'figures.csv made, all rows, first time',
      value: median(runs.map(([, csv]) => csv)),
      unit: 'ms',
      goal: 120,
    },
  ];
}
