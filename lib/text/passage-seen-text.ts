import type { Verification } from '@/lib/model/ledger-records';
import { dayText } from './as-of-text';

/** "Passage seen on 1 December 2026", "The text changed: passage not found on …". */
export function passageSeenText({
  seen,
  day,
}: {
  readonly seen: 'yes' | 'no';
  readonly day: string;
}): string {
  return seen === 'yes'
    ? `Passage seen on ${dayText(day)}`
    : `Text changed: passage not found on ${dayText(day)}`;
}

/** What the newest look into a document showed. */
export function lookText({ answer, day, why }: Verification, changedOn: string | null): string {
  const on = dayText(day);
  switch (answer) {
    case 'yes':
      return changedOn
        ? `Read on ${on}; text changed since an earlier look, on ${dayText(changedOn)}`
        : `Read on ${on}`;
    case 'gone':
      return `Gone on ${on} (${why})`;
    case 'no':
      return `Not reached on ${on} (${why})`;
    case 'barred':
      return `Not looked into: the site asks programs to stay away (${on})`;
  }
}
