import { inProcess } from './downloads';
import type { Measured } from './measure';

const MOST = 1_000_000;
const LEAST = 10_000;

const program = (figures: number) => `
  import { buildLedger } from './lib/ledger/build-ledger.ts';
  import { selectFigures } from './lib/query/select-figures.ts';
  import { DEFAULT_VIEW } from './lib/view/view.ts';
  import { SYNTHETIC_SERIES, syntheticData } from './bench/synthetic-data.ts';
  const files = syntheticData(${figures});
  const start = performance.now();
  const { ledger, problems } = buildLedger(files, { waiting: true });
  const built = performance.now() - start;
  if (!ledger) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const view = { ...DEFAULT_VIEW, series: [SYNTHETIC_SERIES], from: '2001' };
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
    const [built, memory, query, count] = inProcess<[number, number, number, number]>(program(scale), [
      '--max-old-space-size=6144',
    ]);
    const [name, isWhole] = [count.toLocaleString('en'), scale === MOST];
    rows.push(
      { name: `${name} figures read and checked`, value: built, unit: 'ms', goal: isWhole ? 15_000 : null },
      { name: `${name} figures, most memory`, value: memory, unit: 'MB', goal: isWhole ? 2560 : null },
      { name: `${name} figures, query of one series`, value: query, unit: 'ms', goal: isWhole ? 15 : null },
    );
  }
  return rows;
}
