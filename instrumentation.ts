/**
 * Next calls this once, before the first answer. A server without its ledger could only tell every reader that the
 * fault is ours, so it does not start: whoever started it is told why, and a proxy asks the other replicas.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return;
  const { loadLedger } = await import('@/lib/ledger/load-ledger');
  try {
    loadLedger();
  } catch (error) {
    console.error(`Muster does not start. ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
