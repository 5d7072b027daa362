import { notFound } from 'next/navigation';
import { ElsewhereNotice } from '@/components/view/elsewhere-notice';
import { ledgerOfVersion } from '@/lib/http/asked-ledger';
import type { Ledger } from '@/lib/ledger/ledger';
import { elsewhere, type RecordKind } from '@/lib/query/elsewhere';
import type { View } from '@/lib/view/view';

interface Props {
  readonly kind: RecordKind;
  readonly id: string;
  /** The ledger that was asked for, in which it does not stand. */
  readonly ledger: Ledger;
  readonly view: View;
  readonly urlAt: (id: string, view: View) => string;
}

/** What the page of a record says in a version in which it does not stand; what never was is not found. */
export function Elsewhere({ kind, id, ledger, view, urlAt }: Props) {
  const newest = ledgerOfVersion(null);
  const found = elsewhere(newest, ledger.newest.date, kind, id) ?? notFound();
  return (
    <ElsewhereNotice
      kind={kind}
      id={id}
      version={ledger.newest.date}
      elsewhere={found}
      urlAt={(v) => urlAt(id, { ...view, v })}
    />
  );
}
