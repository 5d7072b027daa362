import type { AuthorName } from './author-names';
import type { Citation, CitationType } from './citation';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** One entry as CSL-JSON has it: what is not known is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: CitationType;
  readonly title: string;
  readonly author?: readonly AuthorName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly version?: string;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

/** CSL-JSON, which Zotero, Pandoc and citeproc read. */
export function toCsl(citation: Citation): CslItem {
  const { id, type, title, authors, container, publisher, issued, retrieved, version, url, note } = citation;
  return {
    id,
    type,
    title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(publisher ? { publisher } : {}),
    ...(issued ? { issued: toDate(issued) } : {}),
    ...(retrieved ? { accessed: toDate(retrieved) } : {}),
    ...(version ? { version } : {}),
    ...(url ? { URL: url } : {}),
    language: citation.language,
    ...(note ? { note } : {}),
  };
}

function toDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
