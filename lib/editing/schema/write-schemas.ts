import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '@/lib/editing/write-whole';
import { dataReadme } from './data-readme';
import { schemaFiles } from './table-schema';

/**
 * `npm run data:schema`: writes what is made from the columns anew, which are the schemas for editors' programs and the tables
 * of data/README.md. A test fails while they are not up to date.
 */
const folder = join('public', 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of schemaFiles()) writeWhole(join(folder, name), Buffer.from(text));

const readme = join('data', 'README.md');
writeWhole(readme, Buffer.from(dataReadme(readFileSync(readme, 'utf8'))));
