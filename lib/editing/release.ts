import { buildLedger } from '@/lib/ledger/build-ledger';
import { stays, waitingRows } from '@/lib/ledger/dated-rows';
import { versionDigest } from '@/lib/ledger/digest';
import { manifestFile, manifestLines, manifestText } from '@/lib/ledger/manifest';
import type { DataFiles } from '@/lib/ledger/tables';
import { daysOf } from '@/lib/model/plain-date';
import type { Problem } from '@/lib/model/problem';
import { appendRow, type ClockTexts, editClocks } from './edit-clocks';

/** What a release makes: the files that change, or why there is none. */
export type Release =
  | { readonly files: DataFiles; readonly recorded: number; readonly withdrawn: number }
  | { readonly refusal: string; readonly problems: readonly Problem[] };

/**
 * Makes a version of all rows that wait: dates them, writes the manifest and appends the version with its digest. A
 * release of the same date that was interrupted is taken up where it stopped.
 */
export function release(given: DataFiles, { date, note }: { date: string; note: string }): Release {
  if (daysOf(date)?.earliest !== date) return refused(`"${date}" is no day; write it as in 2026-12-01.`);
  if (note.trim() === '') return refused('A version has a note: one sentence on what is new.');
  const files = isReleased(given, date) ? given : undated(given, date);
  const { ledger, rows, problems } = buildLedger(files);
  if (!ledger) return { refusal: 'Something is wrong with data/; nothing was released.', problems };
  if (date <= ledger.newest.date) {
    return refused(
      `The newest version is of ${ledger.newest.date}; a new one has a later date, not ${date}.`,
    );
  }
  const { coming, going } = waitingRows(rows);
  if (coming.length + going.length === 0) return refused('Nothing waits for a release.');
  const stamp = (row: ClockTexts) => ({
    recorded: row.recorded || date,
    withdrawn: row.withdrawn || (stays(row) ? '' : date),
  });
  const stamped = editClocks(files, stamp);
  const dated = rows.map((row) => ({ ...row, ...stamp(row) }));
  const manifest = manifestText(manifestLines(dated, date));
  const sha256 = versionDigest(ledger.newest.sha256, date, note, manifest);
  const made = new Map(stamped)
    .set(manifestFile(date), Buffer.from(manifest))
    .set('versions.csv', appendRow(stamped, 'versions.csv', [date, sha256, note]));
  const check = buildLedger(made);
  if (!check.ledger) return { refusal: 'The release would not be sound.', problems: check.problems };
  return { files: changed(given, made), recorded: coming.length, withdrawn: going.length };
}

function refused(refusal: string): Release {
  return { refusal, problems: [] };
}

function isReleased(files: DataFiles, date: string): boolean {
  return files.get('versions.csv')?.toString('utf8').includes(`\n${date},`) ?? false;
}

/** The files without what an interrupted release of this date has left in them. */
function undated(files: DataFiles, date: string): DataFiles {
  const without = (cell: string) => (cell === date ? '' : cell);
  const open = new Map(
    editClocks(files, ({ recorded, withdrawn }) => ({
      recorded: without(recorded),
      withdrawn: without(withdrawn),
    })),
  );
  open.delete(manifestFile(date));
  return open;
}

/** What changes, in the order in which it is to be written: the list of versions last, so that what it lists is whole. */
function changed(before: DataFiles, after: DataFiles): DataFiles {
  const files = [...after].filter(([name, bytes]) => !before.get(name)?.equals(bytes));
  const isList = ([name]: readonly [string, Buffer]) => Number(name === 'versions.csv');
  return new Map(files.sort((one, other) => isList(one) - isList(other)));
}
