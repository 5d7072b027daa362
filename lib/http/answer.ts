import { createHash } from 'node:crypto';

/** A whole answer, made before its first byte is sent. */
export interface Answer {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  /** The name under which a browser saves it; null for what is read and not kept. */
  readonly fileName: string | null;
  /** Rows or records in it, told in `X-Total-Count`. */
  readonly count: number | null;
}

export const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
  csvm: 'application/csvm+json',
  problem: 'application/problem+json; charset=utf-8',
} as const;

/** Pinned answers never change; others are asked for again soon, and mostly answered by 304. */
export const CACHE = {
  pinned: 'public, max-age=31536000, immutable',
  live: 'public, max-age=60, stale-while-revalidate=86400',
  never: 'no-store',
} as const;

const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Content-Disposition, Deprecation, Link, Retry-After, Sunset, X-Total-Count',
  'X-Content-Type-Options': 'nosniff',
  // Opened by itself an answer is looked at and does nothing; another site may show it, but frame only embeds.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

export function toAnswer(
  content: string | Uint8Array<ArrayBuffer>,
  type: string,
  { fileName = null, count = null }: { fileName?: string | null; count?: number | null } = {},
): Answer {
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  return { body, type, etag, fileName, count };
}

/** Sends an answer: 304 where the reader has it already, no body for HEAD. `told` are headers that this address adds. */
export function send(
  request: Request,
  answer: Answer,
  cache: string,
  told: Readonly<Record<string, string>> = {},
): Response {
  const headers: Record<string, string> = {
    ...OPEN,
    ...told,
    'Content-Type': answer.type,
    'Cache-Control': cache,
    ETag: answer.etag,
    Vary: 'Accept-Encoding',
  };
  // A picture is looked at first; saved, it has a telling name too.
  const how = answer.type.startsWith('image/') ? 'inline' : 'attachment';
  if (answer.fileName) headers['Content-Disposition'] = `${how}; filename="${answer.fileName}"`;
  if (answer.count !== null) headers['X-Total-Count'] = String(answer.count);
  if (hasAlready(request, answer.etag)) return new Response(null, { status: 304, headers });
  // Not compressed here: Next takes the Content-Encoding of a route away (`answers-whole.ts`).
  headers['Content-Length'] = String(answer.body.length);
  return new Response(request.method === 'HEAD' ? null : streamOf(answer.body), { headers });
}

/** As a stream the bytes are handed on as they are; given as they are, they would be copied for every reader. */
function streamOf(body: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(body);
      controller.close();
    },
  });
}

/** `If-None-Match` compares weakly: a proxy that compresses adds `W/`. */
function hasAlready(request: Request, etag: string): boolean {
  const given = request.headers.get('if-none-match');
  if (!given) return false;
  return given.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}

/** The answer to a browser's question whether a page of another site may ask. */
export async function allowAnyOrigin(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match, Accept',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** What a reader can do about a refusal, where a header says it. */
const WAYS_OUT: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  405: { Allow: 'GET, HEAD, OPTIONS' },
  503: { 'Retry-After': '5' },
};

/** A problem (RFC 9457) as a response; any origin may read it too. */
export function sendProblem(request: Request, status: number, problem: object): Response {
  const body = request.method === 'HEAD' ? null : `${JSON.stringify(problem, null, 2)}\n`;
  const headers = { ...OPEN, 'Content-Type': TYPES.problem, 'Cache-Control': CACHE.never };
  return new Response(body, { status, headers: { ...headers, ...WAYS_OUT[status] } });
}
