// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleOf } from './style-of.mjs';

/**
 * A step of `npm run build`: the style sheet of the pages, which stands in each of them. Not made by Next, which would put
 * it into a page three times (`components/around/page-style.tsx`); `npm run dev` has it from Next, since that puts changes into an open page.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const css = await styleOf(join(root, 'app/globals.css'), root);
writeFileSync(join(root, '.next', 'page.css'), css);
