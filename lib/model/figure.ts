import type { AsOf } from './as-of';
import type { Clocks } from './clocks';
import type { FigureId, ForceCode, PlaceCode, SeriesId, SourceId } from './ids';
import type { Rank, Status } from './lists';
import type { Quantity } from './quantity';

/** One source's statement of one number, true for one date. */
export interface Figure extends Clocks {
  readonly id: FigureId;
  readonly series: SeriesId;
  /** Where the troops are; null where the number has no place (NATO personnel, member states). */
  readonly place: PlaceCode | null;
  readonly force: ForceCode;
  readonly quantity: Quantity;
  readonly status: Status;
  /** The date the number is true for; for a plan, its target date. */
  readonly asOf: AsOf;
  /** The document that states it. */
  readonly source: SourceId;
  /** The document in which the statement was read, where that is another one. */
  readonly via: SourceId | null;
  /** Tells apart two numbers of one document for one date; empty for nearly all. */
  readonly variant: string;
  readonly rank: Rank;
  readonly rankReason: string;
  readonly locator: string;
  /** The number as the passage writes it; empty where there is no passage. */
  readonly asWritten: string;
  /** At most eight words of the source that hold the number, letter by letter. */
  readonly passage: string;
  readonly note: string;
  /** The right figure, where this one was wrong and is withdrawn. */
  readonly replacedBy: FigureId | null;
}
