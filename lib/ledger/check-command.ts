import { buildLedger } from './build-ledger';
import { waitingRows } from './dated-rows';
import { dataFolder, readDataFiles } from './load-ledger';
import { problemLines } from './problem-lines';

/** `npm run data:check`: says all that is wrong with `data/` and ends with 1, or what is in it and ends with 0. */
const { ledger, problems, rows } = buildLedger(readDataFiles(dataFolder()));
if (ledger) {
  const { figures, sources, series, events, newest } = ledger;
  console.log(
    `data: ${figures.length} figures, ${sources.size} sources, ${series.size} series, ${events.size} events, version ${newest.date}: no problems`,
  );
  const { coming, going } = waitingRows(rows);
  if (coming.length + going.length > 0) {
    console.log(
      `waiting for a release: to be recorded ${coming.length}, to be withdrawn ${going.length} (npm run data:release)`,
    );
  }
} else {
  console.error(`${problemLines(problems)}\n\ndata: ${problems.length} problems`);
  process.exitCode = 1;
}
