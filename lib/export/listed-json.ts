import type { Figure } from '@/lib/model/figure';
import type { VersionDate } from '@/lib/model/ids';
import { bySeries } from '@/lib/query/by-series';
import type { ListedLedger } from '@/lib/query/listed-ledger';
import {
  type FigureJson,
  type ForceJson,
  figureFromJson,
  forceFromJson,
  type PlaceJson,
  type SeriesJson,
  type SourceJson,
  seriesFromJson,
  sourceFromJson,
} from './from-json';
import { figureToJson, forceToJson, placeToJson, seriesToJson, sourceToJson } from './to-json';

/** The fields of a figure that a list needs: to be shown, found, sorted and counted. */
export const LISTED_FIELDS = [
  'id',
  'series',
  'place',
  'force',
  'value',
  'value_max',
  'qualifier',
  'status',
  'as_of',
  'earliest',
  'latest',
  'source',
  'rank',
  'note',
  'recorded',
] as const satisfies readonly (keyof FigureJson)[];

/** Figures as a list needs them, with the records that they name. */
export interface ListedJson {
  readonly version: VersionDate;
  readonly figures: readonly Pick<FigureJson, (typeof LISTED_FIELDS)[number]>[];
  readonly sources: readonly SourceJson[];
  readonly series: readonly SeriesJson[];
  readonly forces: readonly ForceJson[];
  readonly places: readonly PlaceJson[];
}

/** What a list does not need is as if it were empty: who wants it asks for the whole figure. */
const LEFT_OUT = {
  via: null,
  variant: null,
  rank_reason: null,
  locator: null,
  as_written: null,
  passage: null,
  withdrawn: null,
  withdrawn_why: null,
  replaced_by: null,
} as const satisfies Omit<FigureJson, (typeof LISTED_FIELDS)[number]>;

/** The part of a ledger that a browser was sent, in the order in which it was sent. */
export function listedFromJson(json: ListedJson): ListedLedger {
  const figures = json.figures.map((figure) => figureFromJson({ ...LEFT_OUT, ...figure }));
  return {
    newest: { date: json.version },
    figures,
    figuresBySeries: bySeries(figures),
    sources: new Map(json.sources.map((source) => [source.id, sourceFromJson(source)])),
    series: new Map(json.series.map((series) => [series.id, seriesFromJson(series)])),
    forces: new Map(json.forces.map((force) => [force.code, forceFromJson(force)])),
    places: new Map(json.places.map((place) => [place.code, place])),
  };
}

/** Some figures of a ledger as they are sent, with the records that they name and those that `others` name. */
export function listedToJson(
  ledger: ListedLedger,
  figures: readonly Figure[],
  others: readonly Figure[] = [],
): ListedJson {
  const named = [...figures, ...others];
  const [series, forces, places, sources] = [
    new Set(named.map((figure) => figure.series)),
    new Set(named.map((figure) => figure.force)),
    new Set(named.map((figure) => figure.place)),
    new Set(named.map((figure) => figure.source)),
  ];
  return {
    version: ledger.newest.date,
    figures: figures.map((figure) => {
      const json = figureToJson(figure);
      return Object.fromEntries(
        LISTED_FIELDS.map((field) => [field, json[field]]),
      ) as ListedJson['figures'][number];
    }),
    sources: [...ledger.sources.values()].filter(({ id }) => sources.has(id)).map(sourceToJson),
    series: [...ledger.series.values()].filter(({ id }) => series.has(id)).map(seriesToJson),
    forces: [...ledger.forces.values()].filter(({ code }) => forces.has(code)).map(forceToJson),
    places: [...ledger.places.values()].filter(({ code }) => places.has(code)).map(placeToJson),
  };
}
