import type { Ledger } from '@/lib/ledger/ledger';
import type { AsOf } from '@/lib/model/as-of';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { SourceId } from '@/lib/model/ids';
import type { Source } from '@/lib/model/ledger-records';
import type { SourceKind } from '@/lib/model/lists';
import { countedName } from '@/lib/query/counted-name';
import { sourceOf } from '@/lib/query/last-stood';
import { asOfText, dayText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { figureTitle } from '@/lib/text/figure-title';
import { type AuthorName, authorNames } from './author-names';

/** What kind of document a citation is of, in the words of CSL. */
export type CitationType = 'dataset' | 'article-newspaper' | 'report' | 'entry-encyclopedia';

/** One entry of a bibliography, before it is written in any format. Empty text: nothing is known. */
export interface Citation {
  readonly id: string;
  readonly type: CitationType;
  /** Persons, or the publisher where none is named and the document has no container. */
  readonly authors: readonly AuthorName[];
  readonly title: string;
  /** The newspaper, agency or encyclopedia in which it stands. */
  readonly container: string;
  readonly publisher: string;
  /** `2020`, `2020-12` or `2020-12-01`; null where no date is known. */
  readonly issued: string | null;
  readonly version: string | null;
  /** The day on which it was read; null where that is nobody's business but the reader's. */
  readonly retrieved: string | null;
  readonly url: string;
  readonly language: string;
  readonly note: string;
}

/** Where and when something of Muster is cited. */
export interface CitedAt {
  /** A version's date. */
  readonly version: string;
  /** The address pinned to that version. */
  readonly address: string;
  readonly retrieved: string | null;
}

/** A chart in a view, then the documents that its figures come from, in the order of their figures. */
export function chartCitations(
  ledger: Ledger,
  chart: ChartDefinition,
  { figures, known, at }: { figures: readonly Figure[]; known: string | null; at: CitedAt },
): Citation[] {
  const title = [chart.title, asOfRange(figures), known && `as known on ${dayText(known, ENGLISH)}`];
  const entry = musterEntry(chart.slug, title.filter(Boolean).join(', '), at);
  return [entry, ...sourcesOf(figures).flatMap((id) => citationOf(ledger, id))];
}

/** A figure, then the document that states it and the one in which it was read. */
export function figureCitations(ledger: Ledger, figure: Figure, at: CitedAt): Citation[] {
  const entry = musterEntry(figure.id, figureTitle(countedName(ledger, figure), figure, ENGLISH), at);
  const withdrawn = figure.withdrawn && figure.withdrawn <= at.version;
  const note = withdrawn ? `Withdrawn in version ${figure.withdrawn}: ${figure.withdrawnWhy}` : entry.note;
  const where = [figure.passage && `“${figure.passage}”`, figure.locator].filter(Boolean).join(', ');
  return [
    { ...entry, note },
    ...citationOf(ledger, figure.source).map((source) => ({ ...source, note: where })),
    ...(figure.via ? citationOf(ledger, figure.via) : []),
  ];
}

/** A document, then the page that lists what Muster takes from it. */
export function sourceCitations(source: Source, at: CitedAt): Citation[] {
  const title = `What “${source.title}” (${source.publisher}) says`;
  return [sourceCitation(source), musterEntry(source.id, title, at)];
}

function musterEntry(subject: string, title: string, { version, address, retrieved }: CitedAt): Citation {
  return {
    id: `muster-${subject}-${version}`,
    type: 'dataset',
    authors: [{ literal: 'Muster' }],
    title,
    container: '',
    publisher: '',
    issued: version,
    version,
    retrieved,
    url: address,
    language: 'en',
    note: '',
  };
}

/** The dates that figures are true for, first to last; empty without figures. */
function asOfRange(figures: readonly Figure[]): string {
  const [one] = figures;
  if (!one) return '';
  const first = figures.reduce<AsOf>((a, { asOf }) => (asOf.earliest < a.earliest ? asOf : a), one.asOf);
  const last = figures.reduce<AsOf>((a, { asOf }) => (asOf.latest > a.latest ? asOf : a), one.asOf);
  return first.edtf === last.edtf
    ? `as of ${asOfText(first, ENGLISH)}`
    : `as of ${asOfText(first, ENGLISH)} to ${asOfText(last, ENGLISH)}`;
}

function sourcesOf(figures: readonly Figure[]): SourceId[] {
  return [...new Set(figures.flatMap(({ source, via }) => (via ? [source, via] : [source])))];
}

function citationOf(ledger: Ledger, id: SourceId): Citation[] {
  const source = sourceOf(ledger, id);
  return source ? [sourceCitation(source)] : [];
}

const TYPES: Readonly<Record<SourceKind, CitationType>> = {
  official: 'report',
  legislative: 'report',
  dataset: 'dataset',
  press: 'article-newspaper',
  'think-tank': 'report',
  encyclopedia: 'entry-encyclopedia',
};

/** A document as an entry of a bibliography. */
export function sourceCitation(source: Source): Citation {
  const type = TYPES[source.kind];
  const contained = type === 'article-newspaper' || type === 'entry-encyclopedia';
  const persons = authorNames(source.authors);
  const unsigned = persons.length === 0 && !contained;
  return {
    id: source.id,
    type,
    authors: unsigned ? [{ literal: source.publisher }] : persons,
    title: source.title,
    container: contained ? source.publisher : '',
    // Whoever stands as the author is not said again as the publisher.
    publisher: contained || unsigned ? '' : source.publisher,
    issued: source.published ? dateOf(source.published) : null,
    version: null,
    retrieved: null,
    url: [source.url, source.readAt].find((address) => /^https?:/.test(address)) ?? '',
    language: source.language,
    note: '',
  };
}

/** The first date of what EDTF can say; bibliographies know no approximate ones. */
function dateOf({ edtf }: AsOf): string {
  return (edtf.split('/')[0] ?? '').replace('~', '');
}
