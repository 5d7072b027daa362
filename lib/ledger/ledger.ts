import type { Catalogue, ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { ChartSlug, EventId, FigureId, ForceCode, PlaceCode, SeriesId, SourceId } from '@/lib/model/ids';
import type {
  Break,
  Correction,
  Force,
  LedgerEvent,
  Place,
  Series,
  Source,
  Verification,
  Version,
} from '@/lib/model/ledger-records';
import type { History } from './history';

/**
 * The ledger as recorded in one version, with everything it names, checked and indexed. Read-only. `ledgerAt` makes
 * that of an earlier version.
 */
export interface Ledger {
  /** The figures that stand, in the order of series, date, force, source. */
  readonly figures: readonly Figure[];
  /** Withdrawn ones too, which keep their pages. */
  readonly figureById: ReadonlyMap<FigureId, Figure>;
  readonly figuresBySeries: ReadonlyMap<SeriesId, readonly Figure[]>;
  readonly figuresBySource: ReadonlyMap<SourceId, readonly Figure[]>;
  readonly series: ReadonlyMap<SeriesId, Series>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly forces: ReadonlyMap<ForceCode, Force>;
  readonly places: ReadonlyMap<PlaceCode, Place>;
  readonly events: ReadonlyMap<EventId, LedgerEvent>;
  readonly breaks: readonly Break[];
  /** What looks into the documents have shown, oldest first. A log beside the ledger: no version covers it. */
  readonly verifications: readonly Verification[];
  /** The steps of reports that a figure is wrong, in the order of the file. A log beside the ledger too. */
  readonly corrections: readonly Correction[];
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<ChartSlug, ChartDefinition>;
  /** Oldest first; the last one is the version that this is the ledger of. */
  readonly versions: readonly Version[];
  /** The version that this is the ledger of: nothing in the ledger tells what came after it. */
  readonly newest: Version;
  /** Every row of these versions, withdrawn ones too: what changed between them is told from it. */
  readonly history: History;
}
