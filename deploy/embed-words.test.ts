import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { embedWords } from './embed-words.mjs';

/** Names of messages in the code of a folder; of those that are put together, as much as is written. */
function saidIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .flatMap((code) => [...code.matchAll(/(?:say\(|message=\{?|\? |: )['`]([a-z]\w+\.[\w.-]*)/g)])
    .map(([, key = '']) => key);
}

it('an embed has all words of its living chart', () => {
  const keys = Object.keys(embedWords().messages);
  const said = [...saidIn('components/chart'), ...saidIn('lib/chart')];
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((key) => !keys.some((each) => each.startsWith(key)))).toEqual([]);
});
