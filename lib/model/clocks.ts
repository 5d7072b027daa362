import type { VersionDate } from './ids';

/** From which version a row of the ledger stands, and from which it stands no more. */
export interface Clocks {
  readonly recorded: VersionDate;
  readonly withdrawn: VersionDate | null;
  readonly withdrawnWhy: string;
}

const WAITING = '-waiting';

/**
 * The name under which an editor sees rows that wait for a release: `2026-11-23-waiting`. As text it comes after its
 * version and before the next day, so that it sorts and compares as a date.
 */
export function waitingAfter(version: VersionDate): VersionDate {
  return `${version}${WAITING}` as VersionDate;
}

/** Whether a version is none yet: its rows may still change. */
export function isWaiting(version: string): boolean {
  return version.endsWith(WAITING);
}
