/**
 * Why a part of an address cannot be honoured, by the name of what says it. The API says it in English, as here; pages
 * in the language of their reader, by the message of the same name.
 */
const ENGLISH = {
  unknown: ({ name }) => `There is no parameter "${name}".`,
  elsewhere: ({ name }) => `"${name}" has no meaning at this address.`,
  often: ({ name, count }) => `"${name}" stands ${count} times; join its values by ~.`,
  oftenOne: ({ name, count }) => `"${name}" stands ${count} times.`,
  noVersion: ({ value }) => `There is no version "${value}".`,
  noDate: ({ value }) => `"${value}" is no date.`,
  noDay: ({ value }) => `"${value}" is no day.`,
  noChoice: ({ value }) => `"${value}" is not a choice here.`,
  backwards: ({ from, to }) => `The range runs backwards, from ${from} to ${to}.`,
  empty: () => 'It is empty.',
  tildes: () => 'It begins or ends with ~, or has ~ twice in a row.',
  notThere: ({ ids }) => `Not in the ledger: ${ids}.`,
  longTitle: ({ count, most }) => `It has ${count} characters; a title has at most ${most}.`,
  longSearch: ({ count, most }) => `It has ${count} characters; a search has at most ${most}.`,
  unseen: ({ code }) => `It holds a character that cannot be seen (U+${code}).`,
  noNumber: ({ value, least, most }) => `"${value}" is no whole number from ${least} to ${most}.`,
  noFigureId: ({ value }) => `"${value}" is no id of a figure.`,
  noFigureIds: ({ value, most }) => `"${value}" is no list of at most ${most} ids of figures, joined by ~.`,
} as const satisfies Record<string, (values: Record<string, string | number>) => string>;

export const FAULTS = Object.keys(ENGLISH) as (keyof typeof ENGLISH)[];

export interface Fault {
  readonly why: keyof typeof ENGLISH;
  readonly values: Readonly<Record<string, string | number>>;
}

const LONGEST = 200;

/** A fault with its sentence: a query can be long enough to name thousands of things, and nobody reads more than these. */
export function faulty(why: Fault['why'], values: Fault['values'] = {}): { message: string; fault: Fault } {
  const told = Object.entries(values).map(([name, value]) => [name, shortened(value)]);
  const message = ENGLISH[why](values);
  return { message: shortened(message), fault: { why, values: Object.fromEntries(told) } };
}

function shortened<Told extends string | number>(told: Told): Told | string {
  return typeof told === 'string' && told.length > LONGEST ? `${told.slice(0, LONGEST)} …` : told;
}
