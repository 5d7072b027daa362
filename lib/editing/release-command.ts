import { parseArgs } from 'node:util';
import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import { problemLines } from '@/lib/ledger/problem-lines';
import { timeDay } from '@/lib/model/as-of';
import { release } from './release';
import { writeFiles } from './write-files';

const USAGE = `npm run data:release -- --note "what is new, in one sentence" [--date 2026-12-01]

Makes a version of all rows that wait in data/: dates them, digests them and appends the version. The date is today's
unless it is given. Nothing is written when anything is wrong.`;

/** `npm run data:release`: ends with 0 when a version was made, with 1 when not, with 2 when it was called wrongly. */
function run(): number {
  const options = readOptions();
  if (!options) return 2;
  const folder = dataFolder();
  const made = release(readDataFiles(folder), options);
  if ('refusal' in made) {
    if (made.problems.length > 0) console.error(`${problemLines(made.problems)}\n`);
    console.error(made.refusal);
    return 1;
  }
  writeFiles(folder, made.files);
  console.log(
    `version ${options.date}: ${made.recorded} rows recorded, ${made.withdrawn} withdrawn; changed: ${[...made.files.keys()].join(', ')}`,
  );
  return 0;
}

function readOptions(): { date: string; note: string } | null {
  try {
    const { values } = parseArgs({
      options: {
        note: { type: 'string' },
        date: { type: 'string', default: timeDay(Date.now()) },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.note !== undefined && !values.help) return { date: values.date, note: values.note };
    (values.help ? console.log : console.error)(USAGE);
    if (values.help) process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
  return null;
}

process.exitCode = run();
