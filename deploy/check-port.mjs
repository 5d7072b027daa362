// @ts-check
import { createServer } from 'node:net';
import { SettingError } from './settings.mjs';

/**
 * Listens for a moment and lets go again. Asked before the build, so that a minute is not spent on a server
 * that cannot start.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>} rejects with a SettingError that says what to do
 */
export function checkPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(new SettingError(portProblem(error.code, port, host))),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * @param {string | undefined} code of the system's error
 * @param {number} port
 * @param {string} host
 * @returns {string}
 */
export function portProblem(code, port, host) {
  const other = port === 65535 ? 3000 : port + 1;
  if (code === 'EADDRINUSE') return `Port ${port} is in use; choose another: PORT=${other} npm start`;
  if (code === 'EACCES')
    return `Port ${port} is not allowed to this user; choose another: PORT=3000 npm start`;
  return `Cannot listen on host ${host}, port ${port} (${code}); the host comes from HOST: HOST=127.0.0.1 npm start`;
}
