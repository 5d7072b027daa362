import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuiltForms } from './built-forms';

type Encoding = 'br' | 'gzip';

/** Less than this fits into one packet anyway. */
const WORTH_COMPRESSING = 1024;
/** What the formats of pictures, archives and workbooks have not done already. */
const COMPRESSIBLE = /^text\/|javascript|\bjson\b|ndjson|\+json|\bxml\b|\+xml/;

/**
 * Of a page, 5 takes two fifths more off than gzip in the same time; from 6 on each step costs more than it saves. The
 * window of half a megabyte reaches from the end of a page back to what stands at its beginning.
 */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 19 };

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);
const compressors: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => inBrotli(body, { params: BROTLI }),
  gzip: (body) => inGzip(body),
};

/**
 * From now on the server sends each answer in one piece with its length, compressed as the reader takes it. Next sends
 * in chunks and knows gzip alone, and takes away what a route says of length and encoding, so this happens where Node
 * hands a request to its server. All answers are whole before their first byte, so nobody waits for it. What the build has
 * compressed already is taken from there.
 */
export function sendAnswersWhole(built: BuiltForms): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    if (request.method === 'HEAD') return;
    const encoding = encodingFor(request.headers['accept-encoding']);
    gather(response, encoding, () => (encoding === 'br' ? built.brotliAt(request.url ?? '') : undefined));
  });
}

/** The better of the encodings that a reader takes (RFC 9110, 12.5.3); null where it takes none of them. */
export function encodingFor(accepted: string | string[] | undefined): Encoding | null {
  const taken = new Map<string, boolean>();
  for (const item of String(accepted ?? '').split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    taken.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)));
  }
  const takes = (name: Encoding) => taken.get(name) ?? taken.get('*') ?? false;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/** What a response itself does: Next puts its own in their place, and its own refuse headers once an answer is begun. */
interface Sender {
  readonly response: ServerResponse;
  /** The compressed form that lies in the build, where what is sent is a file of it. */
  readonly builtForm: () => Buffer | undefined;
  /** Whether its head has left: somebody called `writeHead`. */
  readonly isOut: () => boolean;
  readonly setHeader: (name: string, value: string | number) => void;
  readonly end: (body?: Uint8Array) => void;
}

/** Holds back what is written to a response until its end is, then sends all of it. */
function gather(response: ServerResponse, encoding: Encoding | null, builtForm: Sender['builtForm']): void {
  const sender: Sender = {
    response,
    builtForm,
    isOut: () => Reflect.get(Object.getPrototypeOf(response), 'headersSent', response),
    setHeader: response.setHeader.bind(response),
    end: response.end.bind(response) as Sender['end'],
  };
  const parts: Uint8Array[] = [];
  let isBegun = false;
  let isEnded = false;
  const take = (given: unknown[]) => {
    isBegun = true;
    const [chunk, charset] = given;
    if (typeof chunk === 'string') parts.push(Buffer.from(chunk, charset as BufferEncoding | undefined));
    else if (chunk instanceof Uint8Array) parts.push(chunk);
    const done = given.find((each) => typeof each === 'function');
    if (done) process.nextTick(done as () => void);
  };
  // Whoever has begun an answer must not begin another one: for the program it is sent, though it still waits.
  Object.defineProperty(response, 'headersSent', {
    get: () => isBegun || sender.isOut(),
  });
  response.flushHeaders = () => {
    isBegun = true;
  };
  response.write = (...given: unknown[]) => {
    take(given);
    return true;
  };
  response.end = (...given: unknown[]) => {
    if (isEnded) return response;
    isEnded = true;
    take(given);
    const [only] = parts;
    sendWhole(sender, parts.length === 1 && only ? only : Buffer.concat(parts), encoding);
    return response;
  };
}

/** Ends a response with its whole body; nothing of it has been sent before. */
function sendWhole(sender: Sender, body: Uint8Array, encoding: Encoding | null): void {
  const { response, setHeader, builtForm } = sender;
  if (body.length === 0 || sender.isOut() || !isCompressible(response)) {
    send(sender, body);
    return;
  }
  varyByEncoding(sender);
  if (encoding === null || body.length < WORTH_COMPRESSING) {
    send(sender, body);
    return;
  }
  const sendCompressed = (compressed: Uint8Array) => {
    setHeader('Content-Encoding', encoding);
    weakenTag(sender);
    send(sender, compressed);
  };
  const built = response.statusCode === 200 ? builtForm() : undefined;
  if (built) sendCompressed(built);
  else
    compressors[encoding](Buffer.from(body.buffer, body.byteOffset, body.length)).then(sendCompressed, () =>
      send(sender, body),
    );
}

function send({ response, isOut, setHeader, end }: Sender, body: Uint8Array): void {
  // The reader may have gone meanwhile.
  if (response.destroyed) return;
  if (body.length === 0) {
    end();
    return;
  }
  if (!isOut()) setHeader('Content-Length', body.length);
  end(body);
}

function isCompressible(response: ServerResponse): boolean {
  const isWhole = response.statusCode !== 206;
  const type = String(response.getHeader('Content-Type') ?? '');
  return isWhole && COMPRESSIBLE.test(type) && !response.hasHeader('Content-Encoding');
}

function varyByEncoding({ response, setHeader }: Sender): void {
  const named = [response.getHeader('Vary') ?? []].flat().join(', ');
  const isNamed = /\baccept-encoding\b/i.test(named);
  setHeader('Vary', isNamed ? named : [named, 'Accept-Encoding'].filter((part) => part !== '').join(', '));
}

/** Two forms of one answer are the same figures and not the same bytes, which a strong ETag would promise. */
function weakenTag({ response, setHeader }: Sender): void {
  const tag = response.getHeader('ETag');
  if (typeof tag === 'string' && tag.startsWith('"')) setHeader('ETag', `W/${tag}`);
}
