import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(^|\/)(page|layout|not-found)\.tsx$/.test(file),
);

test.each(PAGES)('%s sets the words of its language before it says any', (file) => {
  const [, page = ''] = readFileSync(join('app', file), 'utf8').split('export default ');
  expect(page).toMatch(
    /^async function \w+\([^)]*\)[^{]*\{\n {2}const (say = await pageWords|\{[^}]*\} = await read\w*)\(/,
  );
});
