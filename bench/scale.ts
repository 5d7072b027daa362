import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inProcess } from './downloads';
import type { Measured } from './measure';
import { SYNTHETIC_SERIES, syntheticData } from './synthetic-data';

const MOST = 1_000_000;
const LEAST = 10_000;

// From files, in a process of its own: what it costs to make them up is no part of the ledger.
const program = (folder: string) => `
  import { readLedger } from './lib/ledger/load-ledger.ts';
  import { selectFigures } from './lib/query/select-figures.ts';
  import { DEFAULT_VIEW } from './lib/view/view.ts';
  process.env.MUSTER_WAITING = 'on';
  const start = performance.now();
  const ledger = readLedger(${JSON.stringify(folder)});
  const built = performance.now() - start;
  const view = { ...DEFAULT_VIEW, series: [${JSON.stringify(SYNTHETIC_SERIES)}], from: '2001' };
  const times = [];
  for (let run = 0; run < 21; run++) {
    const begun = performance.now();
    selectFigures(ledger, view);
    times.push(performance.now() - begun);
  }
  const query = times.sort((a, b) => a - b)[10];
  console.log(JSON.stringify([built, process.resourceUsage().maxRSS / 1024, query, ledger.figures.length]));
`;

/** The ledger with synthetic figures: 10,000, ten times as many, and so on up to the number given. */
export function benchScale(figures: number): Measured[] {
  const rows: Measured[] = [];
  for (let scale = LEAST; scale <= figures; scale *= 10) {
    const [built, memory, query, count] = onFolder(scale, (folder) =>
      inProcess<[number, number, number, number]>(program(folder), ['--max-old-space-size=6144']),
    );
    const [name, isWhole] = [count.toLocaleString('en'), scale === MOST];
    rows.push(
      { name: `${name} figures read and checked`, value: built, unit: 'ms', goal: isWhole ? 15_000 : null },
      { name: `${name} figures, most memory`, value: memory, unit: 'MB', goal: isWhole ? 2560 : null },
      { name: `${name} figures, query of one series`, value: query, unit: 'ms', goal: isWhole ? 15 : null },
    );
  }
  return rows;
}

/** Runs something on a data folder with so many figures more, and takes the folder away. */
function onFolder<T>(figures: number, run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'muster-scale-'));
  try {
    for (const [name, bytes] of syntheticData(figures)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
