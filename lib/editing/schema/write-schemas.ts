import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './table-schema';

/** `npm run data:schema`: writes the schemas for editors' programs anew; a test fails while they are not up to date. */
const folder = join('public', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeFileSync(join(folder, name), text);
