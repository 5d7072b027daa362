import type { CreativeWork, Organization, Person, WebPage, WithContext } from 'schema-dts';
import type { AuthorName } from '@/lib/export/author-names';
import type { Citation } from '@/lib/export/citation';
import { DATA_LICENCE } from '@/lib/text/licence';
import { homeUrl } from '@/lib/view/urls';

/** The page of a figure or of a document: what it says, and the documents that it cites. */
export interface CitingPage {
  readonly origin: string;
  readonly title: string;
  readonly description: string;
  /** With the origin. */
  readonly url: string;
  readonly version: string;
  readonly cited: readonly Citation[];
}

/** A page that cites documents, as it tells search engines of them. */
export function citingPage(page: CitingPage): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    description: page.description,
    url: page.url,
    inLanguage: 'en',
    version: page.version,
    license: DATA_LICENCE.url,
    isPartOf: { '@id': `${page.origin}${homeUrl()}#dataset` },
    ...(page.cited.length > 0 && { citation: page.cited.map(citedWork) }),
  };
}

const KINDS = {
  dataset: 'CreativeWork',
  report: 'Report',
  'article-newspaper': 'NewsArticle',
  'entry-encyclopedia': 'Article',
} as const;

function citedWork(citation: Citation): CreativeWork {
  const publisher = citation.container || citation.publisher;
  return {
    '@type': KINDS[citation.type],
    name: citation.title,
    inLanguage: citation.language,
    ...(citation.type === 'article-newspaper' && { headline: citation.title }),
    ...(citation.authors.length > 0 && { author: citation.authors.map(author) }),
    ...(publisher !== '' && { publisher: organization(publisher) }),
    ...(citation.issued !== null && { datePublished: citation.issued }),
    ...(citation.url !== '' && { url: citation.url }),
  };
}

function author(name: AuthorName): Person | Organization {
  return 'literal' in name
    ? organization(name.literal)
    : { '@type': 'Person', name: [name.given, name.family].filter(Boolean).join(' ') };
}

function organization(name: string): Organization {
  return { '@type': 'Organization', name };
}
