import type { Ledger } from '@/lib/ledger/ledger';
import type { EventId } from '@/lib/model/ids';
import type { Force, LedgerEvent } from '@/lib/model/ledger-records';

/** One event for each day on which states joined NATO, made from forces.csv. */
export function accessionEvents(ledger: Ledger): LedgerEvent[] {
  const byDay = new Map<string, Force[]>();
  for (const force of ledger.forces.values()) {
    if (force.memberSince) byDay.set(force.memberSince, [...(byDay.get(force.memberSince) ?? []), force]);
  }
  return [...byDay].sort().flatMap(([day, joined], index) => {
    const source = joined[0]?.source;
    if (!source) return [];
    const names = joined.map(({ name }) => name).sort();
    const label =
      index === 0
        ? `${names.length} states sign the North Atlantic Treaty`
        : `${listText(names)} ${names.length === 1 ? 'joins' : 'join'}`;
    return [
      {
        id: `accession-${day}` as EventId,
        date: { edtf: day, earliest: day, latest: day, approximate: false },
        endDate: null,
        label,
        source,
        note: index === 0 ? listText(names) : '',
      },
    ];
  });
}

function listText(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
