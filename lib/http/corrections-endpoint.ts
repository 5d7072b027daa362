import { reportsToJson } from '@/lib/export/reports-to-json';
import { shortDigest } from '@/lib/ledger/digest';
import type { Ledger } from '@/lib/ledger/ledger';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { type Asked, endpoint } from './endpoint';

/** What became of each report that a figure is wrong. It follows the log, which no version covers. */
export const correctionsEndpoint = endpoint((_: object, ledger) => ({
  name: `corrections.json ${logMark(ledger)}`,
  understood: UNDERSTOOD.none,
  make: json,
}));

/** Tells states of the log apart: an answer is kept by version, and the log grows between versions. */
export function logMark({ corrections }: Ledger): string {
  return shortDigest(JSON.stringify(corrections));
}

function json({ ledger }: Asked) {
  const reports = reportsToJson(ledger);
  const answer = { version: ledger.newest.date, count: reports.length, reports };
  return toAnswer(JSON.stringify(answer), TYPES.json, { count: reports.length });
}
