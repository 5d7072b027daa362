import { execFileSync } from 'node:child_process';
import { type Measured, median } from './measure';

const RUNS = 3;

/** What is downloaded whole, and how many milliseconds it may take first and from memory. */
const DOWNLOADS = [
  { folder: 'figures.json', first: null, again: 10 },
  { folder: 'figures.xlsx', first: 600, again: 5 },
  { folder: 'figures.parquet', first: null, again: 5 },
  { folder: 'dataset.zip', first: 800, again: 5 },
] as const;

// A fresh process each time, as for figures.csv: the ledger and the route are there, the answer is not.
const program = (folder: string) => `
  import { loadLedger } from './lib/ledger/load-ledger.ts';
  import { GET } from './app/api/v1/${folder}/route.ts';
  loadLedger();
  const ask = async () => {
    const start = performance.now();
    const answer = await GET(new Request('http://localhost/api/v1/${folder}'), { params: Promise.resolve({}) });
    await answer.arrayBuffer();
    return performance.now() - start;
  };
  const first = await ask();
  const again = [];
  for (let run = 0; run < 20; run++) again.push(await ask());
  console.log(JSON.stringify([first, again.sort((a, b) => a - b)[10]]));
`;

/** The whole ledger in each format, made and from memory. */
export function benchDownloads(): Measured[] {
  return DOWNLOADS.flatMap(({ folder, first, again }) => {
    const runs = Array.from({ length: RUNS }, () => inProcess<[number, number]>(program(folder)));
    return [
      { name: `${folder}, first time`, value: median(runs.map(([one]) => one)), unit: 'ms', goal: first },
      {
        name: `${folder}, from memory`,
        value: median(runs.map(([, more]) => more)),
        unit: 'ms',
        goal: again,
      },
    ];
  });
}

/** What a program that runs in a process of its own says as JSON. */
export function inProcess<T>(code: string, options: readonly string[] = []): T {
  return JSON.parse(
    execFileSync(process.execPath, [...options, '--import', 'tsx', '--input-type=module', '-e', code], {
      encoding: 'utf8',
    }),
  );
}
