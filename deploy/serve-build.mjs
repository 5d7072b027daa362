// @ts-check
import { fileURLToPath } from 'node:url';
import { nextStart } from 'next/dist/cli/next-start.js';

/**
 * Serves the build on a port and host, the two words after this file: what `next start` does, without the code of Next's
 * other commands, which a server would carry along for as long as it runs.
 */
const [port, host] = process.argv.slice(2);
await nextStart({ port: Number(port), hostname: host }, fileURLToPath(new URL('..', import.meta.url)));
