import { differenceToJson } from '@/lib/export/changes-to-json';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import type { Version } from '@/lib/model/ledger-records';
import { changesBetween } from '@/lib/query/changes';
import { DIFF, type DiffChoices } from '@/lib/view/diff-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { type Asked, type Choosing, endpoint } from './endpoint';
import { Refusal } from './refusal';

/** What changed from one version to a later one. */
export const diffEndpoint = endpoint(() => ({
  name: 'diff.json',
  understood: UNDERSTOOD.none,
  make: { parameters: DIFF.parameters, read },
}));

function read(query: URLSearchParams): ReturnType<Choosing['read']> {
  const { choices, problems } = DIFF.parse(query);
  return {
    problems,
    chosen: DIFF.format(choices),
    // The first version stays the first, so with a later end that is named nothing can change any more.
    pinned: choices.to !== null,
    make: (asked) => difference(asked, choices),
  };
}

function difference({ ledger }: Asked, choices: DiffChoices) {
  const { versions, newest } = ledger;
  const find = (parameter: keyof DiffChoices, usual: Version | undefined): Version => {
    const value = choices[parameter];
    const found = value === null ? usual : versions.find(({ date }) => date === value);
    if (found) return found;
    const message = `There is no version "${value}".`;
    const allowed = versions.map(({ date }) => date as string);
    throw new Refusal(404, message, [{ parameter, value: value ?? '', message, allowed }]);
  };
  const from = find('from', versions[0]).date;
  const to = find('to', newest).date;
  if (from > to) throw backwards(from, to, versions);
  const after = ledgerAt(ledger, to);
  const changes = changesBetween(ledgerAt(ledger, from), after);
  return toAnswer(JSON.stringify(differenceToJson(from, after, changes)), TYPES.json);
}

function backwards(from: string, to: string, versions: readonly Version[]): Refusal {
  const message = `The version ${from} comes after ${to}: a difference is told from the earlier version to the later one.`;
  const allowed = versions.map(({ date }) => date as string).filter((date) => date <= to);
  return new Refusal(400, message, [{ parameter: 'from', value: from, message, allowed }]);
}
