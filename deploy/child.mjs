// @ts-check
import { constants } from 'node:os';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Passes each signal that asks us to end on to the child; we end when it does.
 *
 * @param {ChildProcess} child
 * @param {{ group?: boolean }} [options] `group`: the child leads a process group, and all of it is meant
 * @returns {() => void} stops passing on
 */
export function stopWith(child, { group = false } = {}) {
  const target = group && process.platform !== 'win32' ? -Number(child.pid) : Number(child.pid);
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    if (child.exitCode === null && child.signalCode === null) process.kill(target, signal);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  return () => {
    for (const signal of SIGNALS) process.off(signal, pass);
  };
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<{ code: number, stopped: boolean }>} the code as a shell would say it (128 and the number
 *   of the signal), and whether a signal we pass on was the end of it
 */
export function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const all = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
      resolve({ code: all, stopped: SIGNALS.some((name) => all === 128 + constants.signals[name]) });
    });
  });
}

/** Exit codes, as a shell says them, of ends that nobody asked for and that leave no words of their own. */
const ENDS = new Map([
  [
    128 + constants.signals.SIGABRT,
    'its heap is full; --max-old-space-size in deploy/next-server.mjs bounds it',
  ],
  [128 + constants.signals.SIGKILL, 'it was killed, as the system does where memory is short (MemoryMax)'],
]);

/**
 * @param {number} code
 * @returns {string | undefined} why the server ended, where it cannot have said so itself
 */
export function endText(code) {
  const why = ENDS.get(code);
  return why && `The server has ended with ${code}: ${why}.`;
}
