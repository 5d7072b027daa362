import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Break, Force, LedgerEvent, Place, Series, Source, Version } from '@/lib/model/ledger-records';
import { highOf, lowOf } from '@/lib/model/quantity';
import { sourceOf } from '@/lib/query/last-stood';
import { namedSources } from '@/lib/query/named-sources';
import { passageDocument } from '@/lib/query/passage-document';
import { passageUrl } from '@/lib/view/passage-url';
import type { View } from '@/lib/view/view';
import { isWebAddress } from '@/lib/view/web-address';

/**
 * The records of the model as they stand in JSON answers: names as in CSV, numbers as numbers, EDTF beside its days. What
 * is an empty cell in CSV is null.
 */

const orNull = (text: string): string | null => (text === '' ? null : text);

export function figureToJson(figure: Figure) {
  const { quantity, asOf } = figure;
  return {
    id: figure.id,
    series: figure.series,
    place: figure.place,
    force: figure.force,
    value: lowOf(quantity),
    value_max: quantity.kind === 'range' ? highOf(quantity) : null,
    qualifier: quantity.qualifier,
    status: figure.status,
    as_of: asOf.edtf,
    earliest: asOf.earliest,
    latest: asOf.latest,
    source: figure.source,
    via: figure.via,
    variant: orNull(figure.variant),
    rank: figure.rank,
    rank_reason: orNull(figure.rankReason),
    locator: orNull(figure.locator),
    as_written: orNull(figure.asWritten),
    passage: orNull(figure.passage),
    note: orNull(figure.note),
    recorded: figure.recorded,
    withdrawn: figure.withdrawn,
    withdrawn_why: orNull(figure.withdrawnWhy),
    replaced_by: figure.replacedBy,
  };
}

export function sourceToJson(source: Source) {
  return {
    id: source.id,
    kind: source.kind,
    publisher: source.publisher,
    authors: orNull(source.authors),
    title: source.title,
    published: source.published?.edtf ?? null,
    published_earliest: source.published?.earliest ?? null,
    published_latest: source.published?.latest ?? null,
    url: orNull(source.url),
    language: source.language,
    read_at: orNull(source.readAt),
    note: orNull(source.note),
  };
}

export function seriesToJson({ id, topic, unit, title, counts, partOf }: Series) {
  return { id, topic, unit, title, counts, part_of: partOf };
}

export function forceToJson({ code, name, kind, memberSince, source }: Force) {
  return { code, name, kind, member_since: memberSince, source };
}

export function eventToJson({ id, date, endDate, label, source, note }: LedgerEvent) {
  return {
    id,
    date: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    end_date: endDate?.edtf ?? null,
    label,
    source,
    note: orNull(note),
  };
}

export function placeToJson({ code, name }: Place) {
  return { code, name };
}

export function breakToJson({ series, from, to, kind, words, source }: Break) {
  return { series, from: from.edtf, to: to?.edtf ?? null, kind, words, source };
}

export function versionToJson({ date, sha256, note }: Version) {
  return { date, sha256, note };
}

/** A view as JSON: what it says, and nothing of what is usual. */
export function viewToJson(view: View): Partial<View> {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null));
}

/** Sources by id, those that the figures name and no other; of withdrawn figures also sources that went with them. */
export function sourcesToJson(ledger: Ledger, figures: readonly Figure[]) {
  return Object.fromEntries(namedSources(ledger, figures).map((source) => [source.id, sourceToJson(source)]));
}

/**
 * The address of a figure's very passage: in the document in which it was read, where its text stood. Empty where
 * that has no address of the web.
 */
export function passageAddressOf(ledger: Ledger, figure: Figure): string {
  const read = passageDocument(ledger, figure);
  const candidates = [read?.readAt, read?.url, sourceOf(ledger, figure.source)?.url];
  const address = candidates.find((given) => given !== undefined && isWebAddress(given)) ?? '';
  return passageUrl(address, figure.passage, figure.locator);
}
