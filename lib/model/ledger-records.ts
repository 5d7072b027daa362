import type { AsOf } from './as-of';
import type { EventId, FigureId, ForceCode, PlaceCode, SeriesId, SourceId, VersionDate } from './ids';
import type { Answer, BreakKind, CorrectionStatus, ForceKind, SourceKind, Topic, Unit } from './lists';

/** One document. */
export interface Source {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly authors: string;
  readonly title: string;
  /** From when a reader could know it; null where no date is known. */
  readonly published: AsOf | null;
  readonly url: string;
  /** ISO 639-1 code of its language. */
  readonly language: string;
  /** Where its text stood, if not at `url`. */
  readonly readAt: string;
  readonly note: string;
}

/** What is counted: indicator with unit and counting rule. */
export interface Series {
  readonly id: SeriesId;
  readonly topic: Topic;
  readonly unit: Unit;
  readonly title: string;
  readonly counts: string;
  /** The series that this one may be summed or stacked into. */
  readonly partOf: SeriesId | null;
}

/** Whose troops. */
export interface Force {
  readonly code: ForceCode;
  readonly name: string;
  readonly kind: ForceKind;
  /** Day of accession to NATO, ISO; null for all that are not members. */
  readonly memberSince: string | null;
  /** The document that states the accession. */
  readonly source: SourceId | null;
}

/** Where troops are. */
export interface Place {
  readonly code: PlaceCode;
  readonly name: string;
}

/** A dated, sourced happening drawn on charts. */
export interface LedgerEvent {
  readonly id: EventId;
  readonly date: AsOf;
  readonly endDate: AsOf | null;
  readonly label: string;
  readonly source: SourceId;
  readonly note: string;
}

/** A change of counting rule or scope, or a stretch without numbers. */
export interface Break {
  readonly series: SeriesId;
  readonly from: AsOf;
  readonly to: AsOf | null;
  readonly kind: BreakKind;
  readonly words: string;
  readonly source: SourceId;
}

/** What a look into a document showed. */
export interface Verification {
  readonly day: string;
  readonly source: SourceId;
  readonly address: string;
  readonly answer: Answer;
  /** Why its text did not come; empty where it did. */
  readonly why: string;
  /** Of the text; null where none came. */
  readonly sha256: string | null;
  /** Figures whose passage stood in it, and those whose did not. */
  readonly found: readonly FigureId[];
  readonly missing: readonly FigureId[];
}

/** One step of a report that a figure is wrong. */
export interface Correction {
  /** The name of the report, the same in all of its steps. */
  readonly report: string;
  readonly day: string;
  readonly figure: FigureId;
  readonly status: CorrectionStatus;
  /** What is doubted, found or done, in our words. */
  readonly reason: string;
  /** Where the right figure stands; null until it is released. */
  readonly version: VersionDate | null;
}

/** A dated, digested state of the whole ledger. */
export interface Version {
  readonly date: VersionDate;
  readonly sha256: string;
  readonly note: string;
}
