import { type Choice, choicesOf, oneOf, wholeNumber } from './choices';

/** What a page that shows links as what they lead to asks of oEmbed (https://oembed.com). */
export interface OembedChoices {
  /** The address of a chart, as its reader has it; null where none is given. */
  readonly url: string | null;
  /** Pixels; null: no bound. */
  readonly maxwidth: number | null;
  readonly maxheight: number | null;
  readonly format: 'json';
}

const LONGEST = 2_000;
const BOUND = [1, 10_000] as const;

const address: Choice<string | null> = {
  usual: null,
  meaning: 'The address of the chart to embed, with its view: a page of this site, or its path.',
  schema: { type: 'string', maxLength: LONGEST },
  example: '/charts/nato-members?from=1999',
  read: (value) => (value.length > 0 && value.length <= LONGEST ? value : undefined),
  write: (value) => value ?? '',
  fault: () => ({ message: `It is empty, or longer than ${LONGEST} characters.` }),
  words: ['the address of a chart'],
};

export const OEMBED = choicesOf<OembedChoices>({
  url: address,
  maxwidth: wholeNumber(BOUND, null, 'No wider than this, in pixels.', ' of pixels'),
  maxheight: wholeNumber(BOUND, null, 'No higher than this, in pixels.', ' of pixels'),
  format: oneOf(['json'], 'json', 'The format of the answer: there is one.'),
});
