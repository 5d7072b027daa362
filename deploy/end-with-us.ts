import type { ChildProcess } from 'node:child_process';

/** Whatever ends this process, a fault in a callback too, ends the child with it. */
export function endWithUs(child: ChildProcess): void {
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}

/** Lets signals end this process as everything else does, so that its children end too. */
export function endOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
