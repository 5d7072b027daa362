import { buildLedger } from '@/lib/ledger/build-ledger';
import { waitingRows } from '@/lib/ledger/dated-rows';
import { noteSound } from '@/lib/ledger/known-sound';
import { dataFolder, readDataFiles } from '@/lib/ledger/load-ledger';
import { isWaiting } from '@/lib/model/clocks';
import { problemText, warningText } from './report';
import { coloursOf } from './terminal';
import { type Warning, warningsOf } from './warnings';

export interface CheckOptions {
  readonly json?: boolean;
  readonly warnings?: boolean;
  /** Notes in the build that these very bytes are sound. */
  readonly note?: boolean;
}

/** `check`: says all that is wrong with `data/`; 0 when nothing is. Warnings never fail. */
export function runCheck({ json = false, warnings: listed = false, note = false }: CheckOptions): number {
  const files = readDataFiles(dataFolder());
  const { ledger, problems, rows } = buildLedger(files, { waiting: true });
  if (ledger && note) noteSound(files);
  const warnings = ledger ? warningsOf(ledger) : [];
  if (json) {
    console.log(JSON.stringify({ problems, warnings }, null, 2));
    return ledger ? 0 : 1;
  }
  if (!ledger) {
    const colours = coloursOf(process.stderr);
    console.error(problems.map((problem) => problemText(problem, colours)).join('\n'));
    console.error(`\ndata: ${problems.length} problems`);
    return 1;
  }
  const { figures, sources, series, events, versions } = ledger;
  const newest = versions.findLast(({ date }) => !isWaiting(date));
  if (listed) for (const warning of warnings) console.log(warningText(warning, coloursOf(process.stdout)));
  console.log(
    `data: ${figures.length} figures, ${sources.size} sources, ${series.size} series, ${events.size} events, version ${newest?.date}: no problems`,
  );
  const { coming, going } = waitingRows(rows);
  if (coming.length + going.length > 0) {
    console.log(
      `waiting for a release: to be recorded ${coming.length}, to be withdrawn ${going.length} (npm run data -- release)`,
    );
  }
  if (warnings.length > 0)
    console.log(`${countsText(warnings)}${listed ? '' : ' (npm run data -- check --warnings lists them)'}`);
  return 0;
}

function countsText(warnings: readonly Warning[]): string {
  const counts = new Map<string, number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return `${warnings.length} warnings: ${[...counts].map(([code, count]) => `${count} ${code}`).join(', ')}`;
}
