import compile from 'icu-minify/compile';
import type { Language } from '@/lib/model/languages';
import de from './messages/de.json';
import en from './messages/en.json';
import fr from './messages/fr.json';
import namesDe from './messages/names-de.json';
import namesFr from './messages/names-fr.json';
import { type Messages, type Names, type Spoken, type Words, wordsIn } from './words';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, de, fr };
/** English needs none: the data is in English. */
const NAMES: Readonly<Record<Language, Names>> = { en: {}, de: namesDe, fr: namesFr };

const made = new Map<Language, Words>();

/** The words of a language, all of them: for servers, since a browser should hold one language and what it needs of it. */
export function wordsOf(language: Language): Words {
  const words = made.get(language) ?? wordsIn(language, compiled(language), NAMES[language]);
  made.set(language, words);
  return words;
}

/** What the API, files, pictures and embeds speak. */
export const ENGLISH = wordsOf('en');

function compiled(language: Language): Messages {
  return Object.fromEntries(
    Object.entries(CATALOGUES[language]).map(([key, message]) => [key, compile(message)]),
  );
}

/** Messages that only servers say begin so: what pages of their own have to tell, and no browser puts together. */
const SERVER_ONLY = /^(methods|\w+Page)\./;

const spoken = new Map<Language, string>();

/** What a page gives its browser of the words: those of its language that are said there, as JSON. */
export function spokenJson({ language, messages, names }: Words): string {
  const kept = spoken.get(language);
  if (kept !== undefined) return kept;
  const said = Object.fromEntries(Object.entries(messages).filter(([key]) => !SERVER_ONLY.test(key)));
  const json = JSON.stringify({ messages: said, names } satisfies Spoken);
  spoken.set(language, json);
  return json;
}
