import type { Catalogue, ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { ChartSlug, EventId, FigureId, ForceCode, PlaceCode, SeriesId, SourceId } from '@/lib/model/ids';
import type {
  Break,
  Force,
  LedgerEvent,
  Place,
  Series,
  Source,
  Verification,
  Version,
} from '@/lib/model/ledger-records';

/** All figures of all versions with everything they name, checked and indexed. Read-only, one a process. */
export interface Ledger {
  /** In the order of topic, series, date, force, source. Withdrawn ones included. */
  readonly figures: readonly Figure[];
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
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly newest: Version;
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<ChartSlug, ChartDefinition>;
}
