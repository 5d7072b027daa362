import format, { type CompiledMessage } from 'icu-minify/format';
import type { Language } from '@/lib/model/languages';
import type en from './messages/en.json';
import { numberText } from './number-text';
import { type Plural, pluralOf } from './plural-of';

/** What can be said: a name in the catalogue of English, which every other language has too. */
export type MessageKey = keyof typeof en;

/** Messages that are ready to be put together: no parser is needed where they are said. */
export type Messages = Readonly<Record<string, CompiledMessage>>;

/** What the data calls things, in a language that is not its own: by kind, then by id. */
export type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a browser is given of a language. */
export interface Spoken {
  readonly messages: Messages;
  readonly names: Names;
}

type Values = Readonly<Record<string, string | number>>;

/** A part of a message between tags, made into what its place needs. */
export type Tags<Part> = Readonly<Record<string, string | number | ((inside: (string | Part)[]) => Part)>>;

/** The words of one language. Called with the name of a message, it says it. */
export interface Words {
  (key: MessageKey, values?: Values): string;
  /** A message with links or marks in it, in its parts. */
  readonly parts: <Part>(key: MessageKey, values: Tags<Part>) => (string | Part)[];
  readonly language: Language;
  readonly messages: Messages;
  readonly names: Names;
}

/** The words of a language from its messages. */
export function wordsIn(language: Language, messages: Messages, names: Names): Words {
  const formatters = formattersOf(language);
  const messageOf = (key: MessageKey): CompiledMessage => {
    const message = messages[key];
    if (message === undefined) throw new Error(`The message ${key} is not here in ${language}.`);
    return message;
  };
  const say = (key: MessageKey, values?: Values) =>
    format<string>(messageOf(key), language, values, { formatters }) as string;
  const parts = <Part>(key: MessageKey, values: Tags<Part>) =>
    [format<Part>(messageOf(key), language, values as never, { formatters })].flat() as (string | Part)[];
  return Object.assign(say, { parts, language, messages, names });
}

/** Our own, since those of `Intl` take a slow phone 100 ms to make. Dates come as words already. */
function formattersOf(language: Language) {
  return {
    getNumberFormat: () => ({ format: (value: number) => numberText(value, { language }) }),
    getPluralRules: (): Plural => ({ select: (count: number) => pluralOf(count, language) }),
    getDateTimeFormat: () => {
      throw new Error('Dates are put into words before they are said.');
    },
  } as unknown as Parameters<typeof format>[3]['formatters'];
}
