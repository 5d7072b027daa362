import { join } from 'node:path';
import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import { release } from './release';
import { problemText } from './report';
import { coloursOf } from './terminal';
import { writeWhole } from './write-whole';

export interface ReleaseOptions {
  readonly note: string;
  readonly date: string;
}

/** `release`: 0 when a version was made, 1 when not; then nothing is written. */
export function runRelease({ note, date }: ReleaseOptions): number {
  const folder = dataFolder();
  const made = release(readDataFiles(folder), { date, note });
  if ('refusal' in made) {
    const colours = coloursOf(process.stderr);
    for (const problem of made.problems) console.error(problemText(problem, colours));
    console.error(made.refusal);
    return 1;
  }
  for (const [name, bytes] of made.files) writeWhole(join(folder, name), bytes);
  console.log(
    `version ${date}: recorded ${made.recorded}, withdrawn ${made.withdrawn}; written: ${[...made.files.keys()].join(', ')}`,
  );
  return 0;
}
