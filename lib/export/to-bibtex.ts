import { dayText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { type AuthorName, OTHERS } from './author-names';
import type { Citation, CitationType } from './citation';

type Field = readonly [name: string, value: string];

const ENTRY: Readonly<Record<CitationType, string>> = {
  dataset: 'misc',
  'article-newspaper': 'article',
  report: 'techreport',
  'entry-encyclopedia': 'misc',
};

/** Entries as BibTeX, in UTF-8: letters of every language stay, and only what TeX reads as a command is escaped. */
export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(entryText).join('\n');
}

function entryText(citation: Citation): string {
  const fields = fieldsOf(citation).filter(([, value]) => value !== '');
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${ENTRY[citation.type]}{${citation.id},\n${lines.join('')}}\n`;
}

function fieldsOf(citation: Citation): Field[] {
  const { authors, title, issued, version, retrieved, url, language } = citation;
  const [year = '', month = '', day = ''] = issued?.split('-') ?? [];
  const isMisc = ENTRY[citation.type] === 'misc';
  return [
    ['author', braced(authors.map(nameText).join(' and '))],
    // Braced twice, or styles would make "US troops" into "us troops".
    ['title', `{{${escaped(title)}}}`],
    ['journal', braced(isMisc ? '' : escaped(citation.container))],
    ['institution', braced(isMisc ? '' : escaped(citation.publisher || publisherOf(citation)))],
    ['publisher', braced(isMisc ? escaped(citation.publisher || citation.container) : '')],
    ['year', braced(year)],
    ['month', MONTHS[Number(month) - 1] ?? ''],
    ['day', braced(day && String(Number(day)))],
    ['version', braced(version ?? '')],
    // What is misc has no other field for an address that every style prints.
    ['howpublished', isMisc && url ? `{\\url{${safeUrl(url)}}}` : ''],
    ['url', braced(safeUrl(url))],
    ['urldate', braced(retrieved ?? '')],
    ['language', braced(language)],
    ['note', braced(escaped(noteOf(citation)))],
  ];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A report needs an institution, also where that stands as its author. */
function publisherOf({ type, authors: [first] }: Citation): string {
  return type === 'report' && first && 'literal' in first ? first.literal : '';
}

/** Styles that know no version and no day of retrieval print the note. */
function noteOf({ version, retrieved, note }: Citation): string {
  const ours = [
    ...(version ? [`Data version ${version}`] : []),
    ...(retrieved ? [`retrieved ${dayText(retrieved, ENGLISH)}`] : []),
  ].join(', ');
  return [ours, note].filter(Boolean).join('. ');
}

/** Names of institutions are braced again, or "Task and Purpose" would be two persons. */
function nameText(name: AuthorName): string {
  if (name === OTHERS) return 'others';
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  return `${escaped(name.family)}, ${escaped(name.given)}`;
}

function braced(value: string): string {
  return value === '' ? '' : `{${value}}`;
}

// A brace that stands alone would end the field even after a backslash, so braces become words too.
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (letter) => ESCAPES[letter] ?? letter).replace(/\s+/g, ' ');
}

/** An address in the letters of addresses: others would end its field, or stop TeX. */
function safeUrl(url: string): string {
  return url.replace(/[^!-~]|[{}\\]/gu, (letter) => encodeURIComponent(letter));
}
