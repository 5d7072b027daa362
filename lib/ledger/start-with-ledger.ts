import { loadLedger } from './load-ledger';

/**
 * Reads the ledger before the first answer, or ends the process. A server without its ledger could only tell every
 * reader that the fault is ours: whoever started it is told why, and a proxy asks the other replicas.
 */
export function startWithLedger(): void {
  try {
    loadLedger();
  } catch (error) {
    console.error(`Muster does not start. ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
