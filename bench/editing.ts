import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentTasks } from '../lib/editing/verify/document-tasks';
import { readLedger } from '../lib/ledger/load-ledger';
import { type Measured, timed } from './measure';

/** The editors' commands as an editor meets them, start of the program included, on a copy of the data. */
export async function benchEditing(): Promise<Measured[]> {
  const root = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  try {
    const folder = join(root, 'data');
    cpSync('data', folder, { recursive: true });
    const run = (...options: string[]) =>
      timed(() => {
        const { status, stderr } = spawnSync(
          process.execPath,
          ['--import', 'tsx', 'lib/editing/data-command.ts', ...options],
          { encoding: 'utf8', env: { ...process.env, MUSTER_DATA: folder } },
        );
        if (status !== 0)
          throw new Error(`npm run data -- ${options.join(' ')} ended with ${status}: ${stderr}`);
      });
    const pages = savePages(join(root, 'pages'), folder);
    return [
      row('data check, start included', await run('check'), 2000),
      row(
        `data verify --from, ${pages} saved pages`,
        await run('verify', '--from', join(root, 'pages'), '--limit', '1000'),
        20_000,
      ),
      row('data add, 1,000 rows of a CSV', await run('add', '--from', thousandRows(root)), 3000),
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function row(name: string, value: number, goal: number): Measured {
  return { name, value, unit: 'ms', goal };
}

/** A page of 40 KB for each document, with its passages in it. */
function savePages(folder: string, data: string): number {
  mkdirSync(folder);
  const { tasks } = documentTasks(readLedger(data));
  const filling = '<p>Words about something else, as pages have them.</p>\n'.repeat(700);
  for (const { source, passages } of tasks) {
    const quoted = passages.map(
      ({ passage }) => `<p>${passage.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    );
    writeFileSync(join(folder, `${source}.html`), `<html><body>${filling}${quoted.join('\n')}</body></html>`);
  }
  return tasks.length;
}

function thousandRows(root: string): string {
  const file = join(root, 'rows.csv');
  const rows = Array.from(
    { length: 1000 },
    (_, index) =>
      `us-troops-germany,DEU,USA,${30_000 + index},about,actual,${1930 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')},dw-2020-12-01`,
  );
  writeFileSync(file, `series,place,force,value,qualifier,status,as_of,source\n${rows.join('\n')}\n`);
  return file;
}
