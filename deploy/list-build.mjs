// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBuildList } from './build-files.mjs';

/** The last step of `npm run build`: notes what belongs to the build, and to the standalone server where there is one. */
const root = fileURLToPath(new URL('..', import.meta.url));
const standalone = join(root, '.next', 'standalone');

writeBuildList(root, ['.next']);
// The ledger is not listed: it has digests of its own, and may be another one (MUSTER_DATA).
if (existsSync(standalone))
  writeBuildList(
    standalone,
    readdirSync(standalone).filter((name) => name !== 'data'),
  );
