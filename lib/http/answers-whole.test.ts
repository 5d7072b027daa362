import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { TYPES } from './answer';
import { encodingFor, sendAnswersWhole } from './answers-whole';

/** A build in which one file lies compressed already. */
const BUILT = brotliCompressSync('compressed by the build');
beforeAll(() => sendAnswersWhole({ brotliAt: (url) => (url === '/built.js' ? BUILT : undefined) }));

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function ask(url: string, encoding?: string, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    request(
      url,
      { method, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } },
      (response) =>
        buffer(response).then(
          (body) => resolve({ status: response.statusCode, headers: response.headers, body }),
          reject,
        ),
    )
      .once('error', reject)
      .end();
  });
}

const TEXT = 'Kararlı Destek, 11.000 asker\r\n'.repeat(4000);
/** As Next sends: headers first, then pieces, each flushed. */
const inPieces =
  (text: string, type: string, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse) => {
    for (const [name, value] of Object.entries({ ...headers, 'Content-Type': type }))
      response.setHeader(name, value);
    response.flushHeaders();
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 10_000) response.write(bytes.subarray(at, at + 10_000));
    response.end();
  };

describe('an answer of the server', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    [undefined, undefined, (body: Buffer) => body],
  ] as const)(
    'for a reader who takes %s is whole, with its length: %s',
    async (accepted, encoding, unpack) => {
      const url = await serve(inPieces(TEXT, TYPES.csv));
      const { headers, body } = await ask(url, accepted);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-length']).toBe(String(body.length));
      expect(headers['transfer-encoding']).toBeUndefined();
      expect(unpack(body).toString('utf8')).toBe(TEXT);
      expect(headers.vary).toBe('Accept-Encoding');
    },
  );

  it.each(
    Object.entries(TYPES).map(([name, type]) => [
      name,
      type,
      ['png', 'xlsx', 'zip', 'parquet', 'bib', 'ris'].includes(name) ? undefined : 'br',
    ]),
  )('that is %s is compressed as far as that helps', async (_, type, encoding) => {
    const { headers } = await ask(await serve(inPieces(TEXT, String(type))), 'br');
    expect(headers['content-encoding']).toBe(encoding);
  });

  it('has a strong ETag only where its bytes are those of every reader', async () => {
    const url = await serve(inPieces(TEXT, TYPES.json, { ETag: '"abc"', Vary: 'rsc' }));
    expect((await ask(url, 'br')).headers).toMatchObject({ etag: 'W/"abc"', vary: 'rsc, Accept-Encoding' });
    expect((await ask(url)).headers).toMatchObject({ etag: '"abc"', vary: 'rsc, Accept-Encoding' });
  });

  it('that is short, a part, or compressed already stays as it is', async () => {
    const short = await ask(await serve(inPieces('138', TYPES.txt)), 'br');
    expect(short.headers['content-encoding']).toBeUndefined();
    expect(short.body.toString()).toBe('138');
    const part = await serve((response) => {
      response.statusCode = 206;
      inPieces(TEXT, TYPES.txt, { 'Content-Range': 'bytes 0-9/10' })(response);
    });
    expect((await ask(part, 'br')).headers['content-encoding']).toBeUndefined();
    const done = await ask(await serve(inPieces(TEXT, TYPES.txt, { 'Content-Encoding': 'gzip' })), 'br');
    expect(done.headers['content-encoding']).toBe('gzip');
  });

  it.each([204, 304])('with status %d has no body and no length of one', async (status) => {
    const url = await serve((response) => {
      response.statusCode = status;
      response.setHeader('Content-Type', TYPES.csv);
      response.end();
    });
    const got = await ask(url, 'br');
    expect(got).toMatchObject({ status, body: Buffer.alloc(0) });
    expect(got.headers['content-length']).toBeUndefined();
  });

  it('that is a file of the build is the form that lies there, for readers of that form and where the file is sent', async () => {
    const answer = inPieces(TEXT, 'text/javascript', { ETag: 'W/"file"' });
    const url = `${await serve(answer)}built.js`;
    const { headers, body } = await ask(url, 'br');
    expect(headers).toMatchObject({ 'content-encoding': 'br', etag: 'W/"file"' });
    expect(brotliDecompressSync(body).toString()).toBe('compressed by the build');
    expect(gunzipSync((await ask(url, 'gzip')).body).toString()).toBe(TEXT);
    const missing = await serve((response) => {
      response.statusCode = 404;
      answer(response);
    });
    expect(brotliDecompressSync((await ask(`${missing}built.js`, 'br')).body).toString()).toBe(TEXT);
  });

  it('to HEAD has headers alone', async () => {
    const got = await ask(await serve(inPieces(TEXT, TYPES.csv)), 'br', 'HEAD');
    expect(got).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it('once begun is sent for the program, so that it begins no other one', async () => {
    const seen: boolean[] = [];
    const url = await serve((response) => {
      seen.push(response.headersSent);
      response.setHeader('Content-Type', TYPES.txt);
      response.write(TEXT);
      seen.push(response.headersSent);
      response.end();
      response.end('and another');
    });
    expect(gunzipSync((await ask(url, 'gzip')).body).toString()).toBe(TEXT);
    expect(seen).toEqual([false, true]);
  });

  it('whose head has left already follows as it is', async () => {
    const url = await serve((response) => {
      response.writeHead(203, { 'Content-Type': TYPES.csv });
      response.write(TEXT);
      response.end();
    });
    const { status, headers, body } = await ask(url, 'br');
    expect([status, headers['content-encoding'], body.toString()]).toEqual([203, undefined, TEXT]);
  });

  it('that breaks off before its end is a failure for its reader', async () => {
    const url = await serve((response) => {
      response.write(TEXT);
      response.destroy();
    });
    await expect(ask(url, 'br')).rejects.toThrow();
  });

  it('for a reader who is gone harms nobody', async () => {
    const url = await serve(inPieces(TEXT.repeat(20), TYPES.csv));
    const { port } = new URL(url);
    for (let reader = 0; reader < 20; reader++) {
      const socket = connect(Number(port), '127.0.0.1');
      socket.write('GET / HTTP/1.1\r\nHost: muster.test\r\nAccept-Encoding: br\r\n\r\n', () =>
        socket.destroy(),
      );
    }
    await pause(200);
    expect((await ask(url, 'br')).status).toBe(200);
  });

  it('tells who writes it when it is out', async () => {
    const events: string[] = [];
    const url = await serve((response) => {
      response.once('finish', () => events.push('finish'));
      response.setHeader('Content-Type', TYPES.csv);
      response.write(TEXT, () => events.push('written'));
      response.end();
    });
    await ask(url, 'br');
    await pause(10);
    expect(events).toEqual(['written', 'finish']);
  });
});

test.each([
  ['br', 'br'],
  ['BR;q=1', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.000,gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['gzip, *;q=0', 'gzip'],
  ['*;q=0', null],
  ['identity', null],
  ['', null],
  [undefined, null],
  ['brotli, xgzip', null],
] as const)('Accept-Encoding: %s means %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});
