// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';

/** Beginnings of the names of messages that a living chart says; of lists, forms and pages it says none. */
const SAID =
  /^(break|chart|common|contrary|count|date|difference|eased|error|figures|hedge|layer|legend|list|month|monthShort|openReason|outcome\w*|plan|quantity|quoted|rankIn|sources|status|statusIn|summary|table)(\.|$)/;

const ENGLISH = fileURLToPath(new URL('../lib/text/messages/en.json', import.meta.url));

/** What an embed's chart is given of English, ready to be said. */
export function embedWords() {
  /** @type {Record<string, string>} */
  const english = JSON.parse(readFileSync(ENGLISH, 'utf8'));
  const said = Object.entries(english).filter(([key]) => SAID.test(key));
  return { messages: Object.fromEntries(said.map(([key, message]) => [key, compile(message)])), names: {} };
}
