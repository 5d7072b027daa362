/** What came of asking for a document. `gone`: the site says that it is not there any more. */
export type Fetched =
  | { readonly answer: 'yes'; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly answer: 'gone' | 'no' | 'barred'; readonly why: string };

export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/** Says who asks, and whom to tell when it disturbs. */
export const USER_AGENT =
  'muster-verify/1 (checks that cited passages still stand; one request at a time per host)';

/** Asks for one document, whole, within its limits. Never throws: what goes wrong is said in the answer. */
export async function fetchDocument(url: string, { timeoutMs, maxBytes }: FetchLimits): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': USER_AGENT, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.5' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return { answer: 'gone', why: `answers ${response.status}` };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { answer: 'no', why: `answers ${response.status}` };
    }
    const bytes = await readUpTo(response, maxBytes);
    if (!bytes) return { answer: 'no', why: `is larger than ${maxBytes} bytes` };
    return { answer: 'yes', bytes, contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    return { answer: 'no', why: reasonOf(error, timeoutMs) };
  }
}

async function readUpTo(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > maxBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function reasonOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no whole answer within ${timeoutMs} ms`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
