declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type FigureId = Id<'figure'>;
export type SeriesId = Id<'series'>;
export type SourceId = Id<'source'>;
export type EventId = Id<'event'>;
/** ISO 3166-1 alpha-3 of whose troops, or the code of a mission, an alliance or a group. */
export type ForceCode = Id<'force'>;
/** ISO 3166-1 alpha-3 of where the troops are; `XKX` (Kosovo) is user-assigned. */
export type PlaceCode = Id<'place'>;
export type ChartSlug = Id<'chart'>;
/** The day of a version, `2026-11-23`. */
export type VersionDate = Id<'version'>;

/** Eight characters, a letter first, no 0, 1, i, l, o or u: nothing a spreadsheet or a reader takes for something else. */
export const FIGURE_ID = /^[abcdefghjkmnpqrstvwxyz][abcdefghjkmnpqrstvwxyz2-9]{7}$/;
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const CODE = /^[A-Z]+(-[A-Z]+)*$/;
