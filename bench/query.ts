import { loadLedger } from '../lib/ledger/load-ledger';
import { selectFigures } from '../lib/query/select-figures';
import { DEFAULT_VIEW, type View } from '../lib/view/view';
import { type Measured, median, timed } from './measure';

const RUNS = 51;
const VIEWS: readonly (readonly [name: string, view: Partial<View>])[] = [
  ['query of one series', { series: ['us-troops-afghanistan'], from: '2009', to: '2014' }],
  [
    'query of the ledger by force, status and day',
    { force: ['DEU', 'GBR'], status: ['actual'], known: '2020-12-01' },
  ],
];

/** Figures chosen by a view; warm, medians. */
export async function benchQuery(): Promise<Measured[]> {
  const ledger = loadLedger();
  const rows: Measured[] = [];
  for (const [name, view] of VIEWS) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++)
      times.push(await timed(() => selectFigures(ledger, { ...DEFAULT_VIEW, ...view })));
    rows.push({ name, value: median(times), unit: 'ms', goal: 3 });
  }
  return rows;
}
