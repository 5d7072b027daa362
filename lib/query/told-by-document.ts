import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { SourceId } from '@/lib/model/ids';
import type { Break, Force, LedgerEvent, Series } from '@/lib/model/ledger-records';
import { inDocumentOrder } from './document-order';
import { seriesOf } from './last-stood';

/** All that the ledger of a version takes from one document. */
export interface ToldByDocument {
  /** What it states, in its own order. */
  readonly figures: readonly Figure[];
  /** What other documents state and was read in this one, in its own order. */
  readonly carried: readonly Figure[];
  readonly events: readonly LedgerEvent[];
  readonly breaks: readonly { readonly break: Break; readonly series: Series | undefined }[];
  /** Of the states whose accession it states. */
  readonly accessions: readonly Force[];
}

export function toldByDocument(ledger: Ledger, id: SourceId): ToldByDocument {
  const from = ({ source }: { readonly source: SourceId | null }) => source === id;
  return {
    figures: inDocumentOrder(ledger.figuresBySource.get(id) ?? []),
    carried: inDocumentOrder(ledger.figures.filter(({ via }) => via === id)),
    events: [...ledger.events.values()].filter(from),
    breaks: ledger.breaks
      .filter(from)
      .map((each) => ({ break: each, series: seriesOf(ledger, each.series) })),
    accessions: [...ledger.forces.values()].filter((force) => force.memberSince !== null && from(force)),
  };
}
