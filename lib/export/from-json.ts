import type { AsOf } from '@/lib/model/as-of';
import type { Figure } from '@/lib/model/figure';
import type { Force, Series, Source } from '@/lib/model/ledger-records';
import type { PlanOutcome } from '@/lib/model/plan-outcome';
import { toQuantity } from '@/lib/model/quantity';
import type { FigureAnswer } from './figure-answer';
import type { figureToJson, forceToJson, placeToJson, seriesToJson, sourceToJson } from './to-json';

/** The records of the model read back from the JSON that `to-json` writes: for browsers, which get them from the API. */

export type FigureJson = ReturnType<typeof figureToJson>;
export type SourceJson = ReturnType<typeof sourceToJson>;
export type SeriesJson = ReturnType<typeof seriesToJson>;
export type ForceJson = ReturnType<typeof forceToJson>;
export type PlaceJson = ReturnType<typeof placeToJson>;

export function figureFromJson(json: FigureJson): Figure {
  return {
    id: json.id,
    series: json.series,
    place: json.place,
    force: json.force,
    quantity: toQuantity(json.qualifier, json.value, json.value_max),
    status: json.status,
    asOf: datedFromJson(json.as_of, json.earliest, json.latest),
    source: json.source,
    via: json.via,
    variant: json.variant ?? '',
    rank: json.rank,
    rankReason: json.rank_reason ?? '',
    locator: json.locator ?? '',
    asWritten: json.as_written ?? '',
    passage: json.passage ?? '',
    note: json.note ?? '',
    recorded: json.recorded,
    withdrawn: json.withdrawn,
    withdrawnWhy: json.withdrawn_why ?? '',
    replacedBy: json.replaced_by,
  };
}

export function sourceFromJson(json: SourceJson): Source {
  const { published, published_earliest: earliest, published_latest: latest } = json;
  return {
    id: json.id,
    kind: json.kind,
    publisher: json.publisher,
    authors: json.authors ?? '',
    title: json.title,
    published: published && earliest && latest ? datedFromJson(published, earliest, latest) : null,
    url: json.url ?? '',
    language: json.language,
    readAt: json.read_at ?? '',
    note: json.note ?? '',
  };
}

export function seriesFromJson({ part_of, ...series }: SeriesJson): Series {
  return { ...series, partOf: part_of };
}

export function forceFromJson({ member_since, ...force }: ForceJson): Force {
  return { ...force, memberSince: member_since };
}

/** What came of a plan, as the answer of its figure has it. */
export function outcomeFromJson(plan: Figure, json: NonNullable<FigureAnswer['outcome']>): PlanOutcome {
  const { level, start, replaced_by: replacedBy, contrary } = json;
  return {
    plan,
    outcome: json.outcome,
    openBecause: json.open_because,
    level: level && figureFromJson(level),
    start: start && figureFromJson(start),
    replacedBy: replacedBy && figureFromJson(replacedBy),
    contrary: contrary && figureFromJson(contrary),
  };
}

function datedFromJson(edtf: string, earliest: string, latest: string): AsOf {
  return { edtf, earliest, latest, approximate: edtf.includes('~') };
}
