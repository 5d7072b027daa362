import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import { release } from './release';
import { problemText } from './report';
import { coloursOf } from './terminal';
import { writeAllWhole } from './write-whole';

export interface ReleaseOptions {
  readonly note: string;
  readonly date: string;
  readonly json?: boolean;
}

/** `release`: 0 when a version was made, 1 when not; then nothing is written. */
export function runRelease({ note, date, json = false }: ReleaseOptions): number {
  const folder = dataFolder();
  const made = release(readDataFiles(folder), { date, note });
  if ('refusal' in made) {
    const { refusal, problems } = made;
    if (json) console.log(JSON.stringify({ refusal, problems }, null, 2));
    const colours = coloursOf(process.stderr);
    for (const problem of problems) console.error(problemText(problem, colours));
    console.error(refusal);
    return 1;
  }
  writeAllWhole(folder, made.files);
  const { recorded, withdrawn } = made;
  const files = [...made.files.keys()];
  console.log(
    json
      ? JSON.stringify({ version: date, recorded, withdrawn, files }, null, 2)
      : `version ${date}: recorded ${recorded}, withdrawn ${withdrawn}; written: ${files.join(', ')}`,
  );
  return 0;
}
