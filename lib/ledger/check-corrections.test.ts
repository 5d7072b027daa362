import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { realData } from './edit-data';

const HEAD = 'report,day,figure,status,reason,version';
const REPORTED = 'sample-1,2026-11-24,fcvcxxvw,reported,The document says another number,';
const CONFIRMED = 'sample-1,2026-11-25,fcvcxxvw,confirmed,Misread,';
const RELEASED = 'sample-1,2026-11-26,fcvcxxvw,released,The right one stands,2026-11-23';

/** A temporary copy of the data with these steps: there is no report yet. */
function built(...steps: string[]) {
  return buildLedger(realData().set('corrections.csv', Buffer.from(`${[HEAD, ...steps].join('\n')}\n`)));
}

describe('the steps of a report', () => {
  it('are none yet in the real data', () => {
    expect(buildLedger(realData()).ledger?.corrections).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['reported', [REPORTED]],
    ['rejected', [REPORTED, CONFIRMED.replace('confirmed', 'rejected')]],
    ['released', [REPORTED, CONFIRMED, RELEASED]],
    ['of two figures', [REPORTED, REPORTED.replace('fcvcxxvw', 'kf4k6zbq'), CONFIRMED]],
  ])('are read: %s', (_, steps) => {
    const { ledger, problems } = built(...steps);
    expect(problems).toEqual([]);
    expect(ledger?.corrections).toHaveLength(steps.length);
  });

  it.each<[string, string[], number, string, string]>([
    [
      'a figure that there is not',
      [REPORTED.replace('fcvcxxvw', 'zzzzzzz2')],
      2,
      'figure',
      'no figure "zzzzzzz2"',
    ],
    ['no reason', [REPORTED.replace('The document says another number', '')], 2, 'reason', 'cannot stand'],
    ['confirmed without a report', [CONFIRMED], 2, 'status', 'nothing stands before it'],
    ['reported twice', [REPORTED, REPORTED], 3, 'status', '"reported" stands before it'],
    ['released unconfirmed', [REPORTED, RELEASED], 3, 'status', 'cannot be released'],
    [
      'rejected and released',
      [REPORTED, CONFIRMED.replace('confirmed', 'rejected'), RELEASED],
      4,
      'status',
      '"rejected" stands before it',
    ],
    [
      'a step before the one before',
      [REPORTED, CONFIRMED.replace('11-25', '11-01')],
      3,
      'day',
      'is before 2026-11-24',
    ],
    [
      'released in no version',
      [REPORTED, CONFIRMED, RELEASED.replace('2026-11-23', '')],
      4,
      'version',
      'stands in a version',
    ],
    [
      'a version that there is not',
      [REPORTED, CONFIRMED, RELEASED.replace('2026-11-23', '2026-11-22')],
      4,
      'version',
      'no version "2026-11-22"',
    ],
    ['a version too early', [`${REPORTED}2026-11-23`], 2, 'version', 'in no version yet'],
    [
      'released before its version',
      [
        REPORTED.replace('11-24', '11-20'),
        CONFIRMED.replace('11-25', '11-21'),
        RELEASED.replace('11-26', '11-22'),
      ],
      4,
      'version',
      'cannot be released on 2026-11-22',
    ],
  ])('are refused, with line and column: %s', (_, steps, line, column, message) => {
    const { ledger, problems } = built(...steps);
    expect(ledger).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'corrections.csv', line, column });
    expect(problems[0]?.message).toContain(message);
  });
});
