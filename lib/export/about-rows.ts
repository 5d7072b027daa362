import { DATA_LICENCE } from '@/lib/text/licence';
import { PARAMETERS } from '@/lib/view/view';
import type { Extract } from './extract';
import type { Cell } from './to-csv';

export const ABOUT_COLUMNS = ['what', 'says'] as const;

/** What a file says of itself: what is in it, of which view and version, how to cite it and where it is. */
export function aboutRows(extract: Extract): [what: string, says: Cell][] {
  const { title, subtitle, caution, figures, hidden, view, version, citation, address } = extract;
  const choices = PARAMETERS.filter((parameter) => parameter !== 'v' && view[parameter] !== null);
  return [
    ['Title', title],
    ['What is counted', subtitle],
    ...(caution === '' ? [] : [['Caution', caution] as [string, Cell]]),
    ['Figures', figures.length],
    ...(view.known === null
      ? []
      : ([
          ['Left out as published later', hidden.later],
          ['Left out as of undated sources', hidden.undated],
        ] as [string, Cell][])),
    ...choices.map((parameter): [string, Cell] => [
      `View: ${parameter}`,
      [view[parameter]].flat().join(', '),
    ]),
    ['Version', version.date],
    ['Digest of the version (sha256)', version.sha256],
    ['Citation', citation],
    ['Licence', DATA_LICENCE.name],
    ['Text of the licence', DATA_LICENCE.url],
    ['Address', address],
    ...READING,
  ];
}

const READING: readonly [string, Cell][] = [
  [
    'Reading a value',
    'As its source hedges it: about, over, under … stand in “qualifier”. A range has both ends.',
  ],
  [
    'Reading a date',
    'EDTF: 2020, 2020-12, 2020-12-01; ~ is approximate, a/b is a span. For a plan, its target date.',
  ],
  ['Reading an empty cell', 'Missing, which is never zero.'],
];
