import type { Dataset, WebPage, WithContext } from 'schema-dts';

/** What a page says of itself to search engines, in the words of schema.org. */
export type StructuredData = WithContext<Dataset> | WithContext<WebPage>;

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Structured data as the text of a script element: the same JSON, without a character that could end the script
 * (`</script>`), open a comment in it (`<!--`) or be taken for markup by whoever reads HTML loosely.
 */
export function toJsonLd(data: StructuredData): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => ESCAPES[character] ?? '');
}
