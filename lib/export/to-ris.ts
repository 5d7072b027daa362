import type { AuthorName } from './author-names';
import type { Citation, CitationType } from './citation';

const TYPES: Readonly<Record<CitationType, string>> = {
  dataset: 'DATA',
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  'entry-encyclopedia': 'ENCYC',
};

/** Entries as RIS, in UTF-8, CRLF: one tag a line, no line broken, since a broken address is none. */
export function toRis(citations: readonly Citation[]): string {
  return citations.map(recordText).join('\r\n');
}

function recordText(citation: Citation): string {
  const { id, type, title, authors, container, publisher, issued, version, retrieved, url } = citation;
  const tags: [tag: string, value: string][] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ...authors.map((name): [string, string] => ['AU', nameText(name)]),
    ['TI', title],
    ['T2', container],
    ['PB', publisher],
    ['PY', issued?.slice(0, 4) ?? ''],
    ['DA', issued ? dateText(issued) : ''],
    ['ET', version ?? ''],
    ['Y2', retrieved ? dateText(retrieved) : ''],
    ['UR', url],
    ['LA', citation.language],
    ['N1', citation.note],
  ];
  const lines = tags.filter(([, value]) => value !== '').map(([tag, value]) => lineText(tag, value));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function lineText(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ')}`;
}

function nameText(name: AuthorName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `2020/12/01/`: year, month, day, and nothing after the last stroke; parts that are not known stay empty. */
function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
