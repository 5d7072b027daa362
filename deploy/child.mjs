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
