import { buildLedger } from '@/lib/ledger/build-ledger';
import { realData } from '@/lib/ledger/edit-data';
import type { Ledger } from '@/lib/ledger/ledger';
import type { DataFiles } from '@/lib/ledger/tables';
import { sampleVersions } from './sample-versions';

/** For tests: the ledger as a server would read it with one, two and three versions. */
export function sampleLedgers(): readonly [Ledger, Ledger, Ledger] {
  const [first, second, third] = sampleVersions(realData());
  return [built(first), built(second), built(third)];
}

/** The ledger of files that have no problem. */
export function built(files: DataFiles): Ledger {
  const { ledger, problems } = buildLedger(files);
  if (!ledger) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return ledger;
}
