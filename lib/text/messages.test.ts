import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { argumentsOf } from './arguments-of';
import { spokenJson, wordsOf } from './catalogues';
import de from './messages/de.json';
import en from './messages/en.json';
import fr from './messages/fr.json';
import type { MessageKey } from './words';

const OTHERS = { de, fr } as const;
const KEYS = Object.keys(en) as MessageKey[];
const SOURCES = ['app', 'components', 'deploy', 'lib'].flatMap(codeIn);

/** The code of a folder, but for its tests. */
function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

/** Names of messages as code writes them: whole, or with a part that only a running program knows. */
const WRITTEN = new Set(
  SOURCES.flatMap((code) =>
    [...code.matchAll(/['"`]([\w-]+(?:\.[\w-]+)*)['"`]/g)].map(([, key = '']) => key),
  ),
);
const PATTERNS = SOURCES.flatMap((code) =>
  [...code.matchAll(/`([\w-]+[^`\s]*\$\{[^`]+\}[^`\s]*)`/g)].map(([, key = '']) => key),
)
  .filter((key) => /^[a-z][A-Za-z]+[.$]/.test(key))
  .map(
    (key) =>
      new RegExp(
        `^${key
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('.*')}$`,
      ),
  );

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe.each(Object.entries(OTHERS))('the catalogue of %s', (_language, messages) => {
  it('has every message, and none that English has not', () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
  });

  it('takes in each message what English takes', () => {
    const taken = (all: Readonly<Record<MessageKey, string>>) =>
      Object.fromEntries(KEYS.map((key) => [key, argumentsOf(all[key])]));
    expect(taken(messages)).toEqual(taken(en));
  });
});

it('no message is unused', () => {
  const unused = KEYS.filter((key) => !WRITTEN.has(key) && !PATTERNS.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

it('what a browser says is sent to it', () => {
  const { messages } = JSON.parse(spokenJson(wordsOf('en')));
  const said = codeIn('components').flatMap((code) =>
    [...code.matchAll(/(?:say\(\s*|message=\{?)['"]([\w.-]+)['"]/g)].map(([, key = '']) => key),
  );
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((key) => !(key in messages))).toEqual([]);
});
