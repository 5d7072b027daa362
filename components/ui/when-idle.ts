/** Milliseconds after which a page has done what it does by itself. */
const SETTLED = 3000;

/**
 * Calls once in an idle moment, some time after the page has come: where a pointer can hover, so that what a reader
 * may mean next is there by then. Never where data are to be saved. Returns how to call it off.
 */
export function whenIdle(call: () => void): () => void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  if (saving || !matchMedia('(hover: hover)').matches || !('requestIdleCallback' in window)) return () => {};
  const timer = setTimeout(() => requestIdleCallback(call), Math.max(0, SETTLED - performance.now()));
  return () => clearTimeout(timer);
}
