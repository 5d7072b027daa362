import { daysOf } from '@/lib/model/plain-date';
import { type Choice, choicesOf, oneOf } from './choices';
import { faulty } from './fault';

/** The styles that a citation can be written out in. */
const CITATION_STYLES = ['apa', 'chicago'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export const CITATION_FORMATS = ['bib', 'ris', 'json', 'txt'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How a citation is written. Beside the view, since it changes nothing of what is cited. */
export interface CitationChoices {
  /** Of text only. */
  readonly style: CitationStyle;
  /** The day on which a reader saw what is cited; null: today, or the day of the version for a pinned view. */
  readonly retrieved: string | null;
}

const retrieved: Choice<string | null> = {
  usual: null,
  meaning:
    'The day on which a reader saw what is cited; today where it is left out, or the day of the version for a pinned view.',
  example: '2026-11-25',
  schema: { type: 'string', format: 'date' },
  write: (value) => value ?? '',
  read: (value) => (daysOf(value)?.earliest === value ? value : undefined),
  fault: (value) => faulty('noDay', { value }),
  words: ['2026-11-25'],
};

/** Of text, which has two styles. */
export const CITATION_TEXT = choicesOf<CitationChoices>({
  style: oneOf(CITATION_STYLES, 'apa', 'The style of the words.'),
  retrieved,
});

/** Of the formats that programs read. */
export const CITATION_FILE = choicesOf<Pick<CitationChoices, 'retrieved'>>({ retrieved });
