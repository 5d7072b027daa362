import type { Ledger } from '@/lib/ledger/ledger';

/** The pages of one record each: the first part of their address, and the records that have one. */
const RECORDS: Readonly<Record<string, (ledger: Ledger) => ReadonlyMap<string, unknown>>> = {
  charts: ({ charts }) => charts,
  figures: ({ figureById }) => figureById,
  sources: ({ sources }) => sources,
};

/** Whether the page of a record can be there: false only where the address names a record that never was. */
export function pageStands(ledger: Ledger, pathname: string): boolean {
  const [, kind = '', id, ...more] = pathname.split('/');
  const records = Object.hasOwn(RECORDS, kind) ? RECORDS[kind] : undefined;
  if (!records || id === undefined || more.length > 0) return true;
  try {
    return records(ledger).has(decodeURIComponent(id));
  } catch {
    return false; // a broken percent-encoding names nothing
  }
}
