/** The languages of the interface. English is the one that the API, files, pictures and embeds speak. */
export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The others, which stand at the beginning of the addresses of their pages. */
export const PREFIXED = LANGUAGES.filter((language) => language !== 'en');

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
};
