import { healthUrl } from '@/lib/view/urls';

const PATIENCE_MS = 30_000;

/**
 * Rejects where the server does not answer. Asked before Next's router moves: where the router gets no page, it leaves
 * the one that is there for whatever the browser shows instead.
 */
export async function reachServer(): Promise<void> {
  const { ok, status } = await fetch(healthUrl(), {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!ok) throw new Error(`The server answered ${status}.`);
}
