// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { needsBuild } from './build-age.mjs';
import { checkPort } from './check-port.mjs';
import { endOf, endText, stopWith } from './child.mjs';
import { serveArguments, waitUntilAnswers } from './next-server.mjs';
import { addressOf, checkNode, checkReportTo, readOrigin, readPort, SettingError } from './settings.mjs';

/** `npm start`: builds when the sources are newer than the build, then serves it on `$HOST` and `$PORT`. */
async function start() {
  checkNode(process.versions.node);
  const root = fileURLToPath(new URL('..', import.meta.url));
  checkReportTo(process.env.MUSTER_REPORT_TO);
  const port = readPort(process.env.PORT);
  const host = process.env.HOST || '0.0.0.0';
  const origin = readOrigin(process.env.MUSTER_ORIGIN, addressOf(host, port));
  await checkPort(port, host);

  const reason = needsBuild(root);
  if (reason) {
    console.log(`A build is needed: ${reason}`);
    const code = await build(root);
    if (code !== 0) return code;
    await checkPort(port, host);
  }
  return serve(root, { port, host, origin });
}

/**
 * @param {string} root
 * @param {{ port: number, host: string, origin: string }} place
 * @returns {Promise<number>} the server's exit code, when it ends
 */
async function serve(root, { port, host, origin }) {
  const child = spawn(process.execPath, serveArguments(port, host), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', MUSTER_ORIGIN: origin },
  });
  stopWith(child);
  const ended = new AbortController();
  const address = addressOf(host, port);
  waitUntilAnswers(address, ended.signal).then((up) => up && console.log(`Muster is at ${address}`));
  if (!process.env.MUSTER_ORIGIN)
    console.log(
      `Links that leave it begin with ${origin}; MUSTER_ORIGIN is where readers find a public one.`,
    );
  const { code } = await endOf(child);
  ended.abort();
  const why = endText(code);
  if (why) console.error(why);
  return code;
}

try {
  process.exitCode = await start();
} catch (error) {
  if (!(error instanceof SettingError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
