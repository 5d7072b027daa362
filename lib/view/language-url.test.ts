import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { LANGUAGES } from '@/lib/model/languages';
import { everyLanguage, inLanguage, languageOfPath } from './language-url';

test.each([
  ['/', '/de'],
  ['/?charts=kfor~nato-2030', '/de?charts=kfor~nato-2030'],
  ['/charts', '/de/charts'],
  ['/charts/kfor?from=2010#table-title', '/de/charts/kfor?from=2010#table-title'],
  ['/api', '/de/api'],
  ['/methods#plans', '/de/methods#plans'],
  ['/sources/wiki.studentb.eu', '/de/sources/wiki.studentb.eu'],
])('the page %s is %s in German', (url, german) => {
  expect(inLanguage('de', url)).toBe(german);
});

test.each([
  '/api/v1/charts/kfor.json?from=2010',
  '/api/v1/changes.atom',
  '/embed/charts/kfor',
  '/picture-of-the-dashboard.png',
  '/schema/figures.json',
  '/_next/static/x.js',
  '#main',
  'https://www.dw.com/en/a',
  '//elsewhere.example/charts',
  'mailto:a@b.example',
])('%s has no language', (url) => {
  expect(inLanguage('de', url)).toBe(url);
});

it('English has no beginning of its own', () => {
  expect(inLanguage('en', '/charts/kfor')).toBe('/charts/kfor');
});

it('an address in a language leads back to its page', () => {
  const path = fc
    .array(fc.stringMatching(/^[a-z][a-z0-9-]{2,8}$/), { maxLength: 3 })
    .map((parts) => `/${parts.join('/')}`)
    .filter((each) => !/^\/(embed|schema|api\/v1)/.test(each));
  fc.assert(
    fc.property(path, fc.constantFrom(...LANGUAGES), (page, language) => {
      expect(languageOfPath(inLanguage(language, page))).toEqual({ language, path: page });
    }),
  );
});

it('every language is told, and English for everybody else', () => {
  expect(everyLanguage('/charts')).toEqual({
    en: '/charts',
    de: '/de/charts',
    fr: '/fr/charts',
    'x-default': '/charts',
  });
});
