import type { Dated, History } from '@/lib/ledger/history';
import type { Ledger } from '@/lib/ledger/ledger';

/** Why a record does not stand in a version: it came later, or it went before. */
export type Elsewhere =
  | { readonly kind: 'later'; readonly recorded: string }
  | {
      readonly kind: 'earlier';
      readonly withdrawn: string;
      readonly why: string;
      /** The last version in which it stood. */
      readonly last: string;
    };

const KEYS = {
  charts: (history: History) => keyed(history.charts, ({ slug }) => slug),
  figures: (history: History) => keyed(history.figures, ({ id }) => id),
  sources: (history: History) => keyed(history.sources, ({ id }) => id),
  forces: (history: History) => keyed(history.forces, ({ code }) => code),
  series: (history: History) => keyed(history.series, ({ id }) => id),
} as const;
/** The kinds of records that have a page each. */
export type RecordKind = keyof typeof KEYS;

interface Row {
  readonly key: string;
  readonly row: Dated<unknown>;
}

function keyed<Item>(rows: readonly Dated<Item>[], keyOf: (item: Item) => string): Row[] {
  return rows.map((row) => ({ key: keyOf(row.item), row }));
}

/** Whether a record stands in a ledger or ever stood before. */
export function everStood({ history }: Ledger, kind: RecordKind, id: string): boolean {
  return KEYS[kind](history).some(({ key }) => key === id);
}

/** Where a record that does not stand in the version of a ledger is to be found; null where it never was. */
export function elsewhere(newest: Ledger, version: string, kind: RecordKind, id: string): Elsewhere | null {
  const rows = KEYS[kind](newest.history).flatMap(({ key, row }) => (key === id ? [row] : []));
  const gone = rows.filter(({ withdrawn }) => withdrawn !== null && withdrawn <= version);
  const [last] = gone.sort((a, b) => ((a.withdrawn ?? '') < (b.withdrawn ?? '') ? 1 : -1));
  if (last?.withdrawn) {
    const before = newest.versions.filter(({ date }) => date < (last.withdrawn ?? ''));
    const { withdrawn, withdrawnWhy: why } = last;
    return { kind: 'earlier', withdrawn, why, last: before.at(-1)?.date ?? last.recorded };
  }
  const [recorded] = rows.map((row) => row.recorded as string).sort();
  return recorded === undefined ? null : { kind: 'later', recorded };
}
