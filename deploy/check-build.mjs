// @ts-check
import { damageOf } from './build-files.mjs';

/**
 * Loaded before the server (`node --import`): with a damaged build it would start all the same, and answer some pages
 * and break at others.
 */
const damage = damageOf(process.cwd());
if (damage) {
  console.error(`Muster does not start: ${damage}. Build it anew: npm run build`);
  process.exit(1);
}
