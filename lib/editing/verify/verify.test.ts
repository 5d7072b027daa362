import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentCheck, DocumentTask } from './document-check';
import { makePdf } from './make-pdf';
import { verifyDocuments } from './verify-documents';

const PASSAGE = 'currently in Afghanistan, 4,500';
const PAGE =
  '<html><head><title>4,500</title></head><body><p>Troops <b>currently</b> in\u00a0Afghanistan,\n 4,500.</p></body></html>';
const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/robots.txt': (response) => response.end('User-agent: *\nDisallow: /barred'),
  '/well': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/slow': (response) => setTimeout(() => response.end(PAGE), 300),
  '/never': () => {},
  '/half': (response) => response.write('<p>'),
  '/gone': (response) => response.writeHead(404).end('not here'),
  '/broken': (response) => response.writeHead(503).end(),
  '/barred': (response) => response.end(PAGE),
  '/changed': (response) => response.setHeader('content-type', 'text/html').end('<p>Troops now 5,000.</p>'),
  '/pdf': (response) =>
    response.setHeader('content-type', 'application/pdf').end(makePdf(`Troops ${PASSAGE}.`)),
  '/damaged': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.4 and no more'),
  '/large': (response) => response.end('x'.repeat(300_000)),
  '/latin': (response) =>
    response
      .setHeader('content-type', 'text/html; charset=iso-8859-1')
      .end(Buffer.from('<p>T\xfcrkiye: 600</p>', 'latin1')),
  '/script': (response) =>
    response.setHeader('content-type', 'text/html').end(`<script>"${PASSAGE}"</script><p>Nothing.</p>`),
};

let origin = '';
let asked: string[] = [];
let atOnce = 0;
let most = 0;
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  most = Math.max(most, ++atOnce);
  response.once('close', () => atOnce--);
  ANSWERS[request.url ?? '']?.(response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function look(paths: readonly string[], passage = PASSAGE): Promise<DocumentCheck[]> {
  const checks: DocumentCheck[] = [];
  const tasks: DocumentTask[] = paths.map((path) => ({
    source: path.slice(1),
    address: `${origin}${path}`,
    passages: [{ figure: 'fcvcxxvw', passage }],
  }));
  const manner = { timeoutMs: 1000, maxBytes: 200_000, pauseMs: 0, hosts: 4 };
  await verifyDocuments(tasks, { ...manner, onCheck: (check) => checks.push(check) });
  return checks;
}

describe('a look into a document on the web', () => {
  it.each([
    ['that answers well', '/well', { answer: 'yes', found: ['fcvcxxvw'], missing: [] }],
    ['that answers slowly', '/slow', { answer: 'yes', found: ['fcvcxxvw'] }],
    ['that never answers', '/never', { answer: 'no', why: 'no whole answer within 1000 ms', sha256: '' }],
    ['that breaks off', '/half', { answer: 'no', sha256: '' }],
    ['that is not there any more', '/gone', { answer: 'gone', why: 'answers 404', missing: [] }],
    ['whose server is broken', '/broken', { answer: 'no', why: 'answers 503' }],
    ['from which robots are barred', '/barred', { answer: 'barred', found: [] }],
    ['that changed', '/changed', { answer: 'yes', found: [], missing: ['fcvcxxvw'] }],
    ['that is a PDF', '/pdf', { answer: 'yes', found: ['fcvcxxvw'] }],
    ['that is a damaged PDF', '/damaged', { answer: 'no' }],
    ['that is too large', '/large', { answer: 'no', why: 'is larger than 200000 bytes' }],
    ['that has the words in a script alone', '/script', { answer: 'yes', missing: ['fcvcxxvw'] }],
  ])('%s', async (_what, path, expected) => {
    expect(await look([path])).toEqual([expect.objectContaining(expected)]);
  });

  it('reads other encodings', async () => {
    expect(await look(['/latin'], 'Türkiye: 600')).toEqual([
      expect.objectContaining({ found: ['fcvcxxvw'] }),
    ]);
  });

  it('that has not changed has the same digest', async () => {
    const [[first], [again], [other]] = [
      await look(['/well']),
      await look(['/slow']),
      await look(['/changed']),
    ];
    expect(first?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(again?.sha256).toBe(first?.sha256);
    expect(other?.sha256).not.toBe(first?.sha256);
  });

  it('asks a host for one document at a time, for its rules once, and never for what they bar', async () => {
    [asked, most] = [[], 0];
    await look(['/well', '/slow', '/changed', '/barred', '/gone']);
    expect(most).toBe(1);
    expect(asked).toEqual(['/robots.txt', '/well', '/slow', '/changed', '/gone']);
  });

  it('says it when nobody is there', async () => {
    const checks: DocumentCheck[] = [];
    const task = { source: 'none', address: 'http://127.0.0.1:1/', passages: [] };
    const manner = { timeoutMs: 1000, maxBytes: 1000, pauseMs: 0, hosts: 1 };
    await verifyDocuments([task], { ...manner, onCheck: (check) => checks.push(check) });
    expect(checks).toEqual([expect.objectContaining({ answer: 'no', sha256: '' })]);
    expect(checks[0]?.why).not.toBe('');
  });
});
