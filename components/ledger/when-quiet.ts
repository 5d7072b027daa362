/**
 * Calls once in the first quiet moment after the page is alive, unless data are to be saved: then whatever the reader does
 * calls for it. Returns how to call it off.
 */
export function whenQuiet(call: () => void): () => void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (saving) return () => {};
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(call, 200);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(call, { timeout: 2000 });
  return () => cancelIdleCallback(waiting);
}
