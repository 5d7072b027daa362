// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A step of `npm run build`: asks browsers to compile the code that every page begins with (React's and Next's) while it
 * comes, beside the page, and not function by function when it runs. On a phone it kept the page from answering for
 * half as long (`DECISIONS.md`). Chromium reads the hint, to others it is a comment: https://v8.dev/blog/explicit-compile-hints
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

const build = join(process.cwd(), '.next');
/** @type {{ rootMainFiles: string[] }} */
const { rootMainFiles } = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8'));
for (const name of rootMainFiles) {
  const file = join(build, name);
  const code = readFileSync(file, 'utf8');
  if (!code.startsWith(HINT)) writeFileSync(file, HINT + code);
}
