import { SOURCE_KINDS } from '@/lib/model/lists';
import { optional, required } from './column';

/** `data/sources.csv`: one document. */
export const SOURCE_TABLE = [
  required('id', {
    meaning: 'publisher and date in short, never changed',
    type: 'slug',
    good: 'dw-2020-12-01',
    bad: 'DW article',
    why: 'lower-case words joined by hyphens',
  }),
  required('kind', {
    meaning: 'what kind of publisher or document it is',
    type: 'choice',
    choices: SOURCE_KINDS,
    good: 'press',
    bad: 'newspaper',
    why: 'one word of the list',
  }),
  required('publisher', {
    meaning: 'who published it',
    type: 'text',
    good: 'Deutsche Welle',
    bad: 'dw.com',
    why: 'the name, not the site',
  }),
  optional('authors', {
    meaning: 'who wrote it, as the document names them; empty where it names nobody',
    type: 'text',
    good: 'Shadi Khan Saif',
    bad: 'staff',
    why: 'leave it empty where nobody is named',
  }),
  required('title', {
    meaning: 'its title, letter by letter',
    type: 'text',
    good: 'NATO: Heiko Maas hopes for US support in Afghanistan',
    bad: 'Article about Afghanistan',
    why: 'the title as printed; a reader searches for it',
  }),
  optional('published', {
    meaning:
      'the day from which a reader could know it, as exactly as is known; empty where no date is known',
    type: 'edtf',
    good: '2020-12-01',
    bad: 'Dec 2020',
    why: 'EDTF: 2020-12',
  }),
  optional('url', {
    meaning: 'its address on the web; empty where it has none',
    type: 'url',
    good: 'https://www.nato.int/cps/en/natohq/news_167080.htm',
    bad: 'www.nato.int',
    why: 'begin with https:// or http://',
  }),
  required('language', {
    meaning: 'the language it was read in',
    type: 'language',
    good: 'en',
    bad: 'English',
    why: 'two letters, as in ISO 639-1',
  }),
  optional('read_at', {
    meaning: 'where its text stood when it was read, if not at url',
    type: 'address',
    good: 'github:meflynn/troopdata data-raw/troopdata-rebuild-reports.csv',
    bad: 'library',
    why: 'an address, or github:owner/name and the path',
  }),
  optional('note', {
    meaning: 'what a reader should know of the document',
    type: 'text',
    good: 'written with AFP, dpa, AP and Reuters',
    bad: 'good source',
    why: 'facts about the document, no verdicts',
  }),
];
