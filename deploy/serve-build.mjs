// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nextStart } from 'next/dist/cli/next-start.js';

/**
 * Serves the build on a port and host, the two words after this file: what `next start` does, without the code of Next's
 * other commands, which a server would carry along for as long as it runs.
 */
const [port, host] = process.argv.slice(2);
const root = new URL('..', import.meta.url);
// The settings that the build was made with, as Next's own standalone server takes them: nothing is worked out anew.
const { config } = JSON.parse(readFileSync(new URL('.next/required-server-files.json', root), 'utf8'));
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
await nextStart({ port: Number(port), hostname: host }, fileURLToPath(root));
