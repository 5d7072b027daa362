import type { Clocks } from '@/lib/model/clocks';
import type { Figure } from '@/lib/model/figure';
import type {
  EventId,
  FigureId,
  ForceCode,
  PlaceCode,
  SeriesId,
  SourceId,
  VersionDate,
} from '@/lib/model/ids';
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
import { toQuantity } from '@/lib/model/quantity';
import type {
  BreakRow,
  CorrectionRow,
  EventRow,
  FigureRow,
  ForceRow,
  PlaceRow,
  SeriesRow,
  SourceRow,
  VerificationRow,
  VersionRow,
} from './rows';

/** Checked rows to the records of the model. Ids get their brand here and nowhere else. */

export function toFigure(row: FigureRow, clocks: Clocks): Figure {
  return {
    id: row.id as FigureId,
    series: row.series as SeriesId,
    place: row.place as PlaceCode | null,
    force: row.force as ForceCode,
    quantity: toQuantity(row.qualifier, row.value, row.value_max),
    status: row.status,
    asOf: row.as_of,
    source: row.source as SourceId,
    via: row.via as SourceId | null,
    variant: row.variant ?? '',
    rank: row.rank,
    rankReason: row.rank_reason,
    locator: row.locator,
    asWritten: row.as_written,
    passage: row.passage,
    note: row.note,
    ...clocks,
    replacedBy: clocks.withdrawn === null ? null : (row.replaced_by as FigureId | null),
  };
}

export function toSource(row: SourceRow): Source {
  return {
    id: row.id as SourceId,
    kind: row.kind,
    publisher: row.publisher,
    authors: row.authors,
    title: row.title,
    published: row.published,
    url: row.url ?? '',
    language: row.language,
    readAt: row.read_at ?? '',
    note: row.note,
  };
}

export function toSeries(row: SeriesRow): Series {
  const { topic, unit, title, counts } = row;
  return {
    id: row.id as SeriesId,
    topic,
    unit,
    title,
    counts,
    partOf: row.part_of as SeriesId | null,
  };
}

export function toForce(row: ForceRow): Force {
  return {
    code: row.code as ForceCode,
    name: row.name,
    kind: row.kind,
    memberSince: row.member_since,
    source: row.source as SourceId | null,
  };
}

export function toPlace(row: PlaceRow): Place {
  return { code: row.code as PlaceCode, name: row.name };
}

export function toEvent(row: EventRow): LedgerEvent {
  return {
    id: row.id as EventId,
    date: row.date,
    endDate: row.end_date,
    label: row.label,
    source: row.source as SourceId,
    note: row.note,
  };
}

export function toBreak(row: BreakRow): Break {
  const { from, to, kind, words } = row;
  return { series: row.series as SeriesId, from, to, kind, words, source: row.source as SourceId };
}

export function toVersion(row: VersionRow): Version {
  return { ...row, date: row.date as VersionDate };
}

export function toVerification(row: VerificationRow): Verification {
  const ids = (cell: string) => cell.split(' ').filter((id) => id !== '') as FigureId[];
  return { ...row, source: row.source as SourceId, found: ids(row.found), missing: ids(row.missing) };
}

export function toCorrection(row: CorrectionRow): Correction {
  return { ...row, figure: row.figure as FigureId, version: row.version as VersionDate | null };
}
