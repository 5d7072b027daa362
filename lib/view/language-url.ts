import { LANGUAGES, type Language, PREFIXED } from '@/lib/model/languages';

/** Beginnings of addresses that have no language: the API, embeds, what is there as files. */
const WITHOUT = /^\/(api\/v1|embed|_next|schema)(\/|$)|^\/[^/]+\.\w+$/;

/** Whether an address of ours is that of a page, which every language has. */
export function isPagePath(path: string): boolean {
  return path.startsWith('/') && !path.startsWith('//') && !WITHOUT.test(path);
}

/** The address of a page in a language: English has no beginning of its own. Every other address stays as it is. */
export function inLanguage(language: Language, url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  if (language === 'en' || !isPagePath(path)) return url;
  // The home page of a language has no slash at its end: the server would send a reader from there to here.
  return `/${language}${path === '/' ? url.slice(1) : url}`;
}

/** The language that a path begins with, and the path without it. */
export function languageOfPath(path: string): { readonly language: Language; readonly path: string } {
  const [, first, ...rest] = path.split('/');
  const language = PREFIXED.find((each) => each === first);
  return language ? { language, path: `/${rest.join('/')}` } : { language: 'en', path };
}

/** A page in every language, and for readers of any other one: as search engines are told of it. */
export function everyLanguage(url: string, origin = ''): Readonly<Record<Language | 'x-default', string>> {
  const urls = Object.fromEntries(
    LANGUAGES.map((language) => [language, origin + inLanguage(language, url)]),
  );
  return { ...(urls as Record<Language, string>), 'x-default': origin + url };
}
