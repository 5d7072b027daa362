// @ts-check

/** The oldest Node that Next 16 runs on; package.json says the same under `engines`. */
const OLDEST_NODE = [20, 9];

/** A setting that cannot be used. Its message is for the person at the terminal and stands without a stack. */
export class SettingError extends Error {}

/**
 * @param {string} version as in `process.versions.node`
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SettingError(
    `Muster needs Node ${OLDEST_NODE.join('.')} or newer and this is ${version}: see https://nodejs.org`,
  );
}

/**
 * Zero is refused although the system would choose a port: the address has to be known before.
 *
 * @param {string | undefined} text as in `$PORT`
 * @returns {number}
 */
export function readPort(text) {
  if (!text) return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new SettingError(`PORT is ${JSON.stringify(text)}, and has to be a number from 1 to 65535`);
}

/**
 * Where reports of errors go: `lib/view/report-url.ts` reads it the same way, and a test holds the two together.
 *
 * @param {string | undefined} text as in `$MUSTER_REPORT_TO`
 */
export function checkReportTo(text) {
  if (!text || /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/.test(text)) return;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return;
  throw new SettingError(
    `MUSTER_REPORT_TO is ${JSON.stringify(text)}, and has to be an address of mail (errors@example.org) or of a page for a new issue (https://…/issues/new)`,
  );
}

/**
 * Where readers find this Muster: what leaves it (citations, previews, pictures) names this address. Without a word it
 * is that of this machine, which is true for whoever tries it out; a public server has to say its own.
 *
 * @param {string | undefined} text as in `$MUSTER_ORIGIN`
 * @param {string} here the address that a browser on this machine can open
 * @returns {string} scheme, host and port, without a slash at the end
 */
export function readOrigin(text, here) {
  if (!text) return here;
  if (/^https?:\/\/[^/?#@\s]+\/?$/.test(text) && URL.canParse(text)) return text.replace(/\/$/, '');
  throw new SettingError(
    `MUSTER_ORIGIN is ${JSON.stringify(text)}, and has to be the scheme and host that readers use, as in https://muster.example`,
  );
}

/** Hosts that mean "every address of this machine"; nobody can open one of them in a browser. */
const EVERY_ADDRESS = ['0.0.0.0', '::'];

/**
 * @param {string} host
 * @param {number} port
 * @returns {string} an address that a browser on this machine can open
 */
export function addressOf(host, port) {
  if (EVERY_ADDRESS.includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
