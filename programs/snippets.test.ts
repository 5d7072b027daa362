import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerKind, toSnippets } from '@/lib/text/snippets';
import { findInterpreters } from './find-interpreters';
import { type ServedApi, serveApi } from './serve-api';

/** Every kind of answer, by an address that has it, and what a reader of it sees. */
const ANSWERS = [
  { path: 'figures.csv?source=dw-2020-12-01&series=us-troops-afghanistan', saved: null, seen: 'fcvcxxvw' },
  { path: 'figures.json?source=dw-2020-12-01', saved: null, seen: 'dw-2020-12-01' },
  { path: 'figures.ndjson?limit=2', saved: null, seen: 'series' },
  { path: 'cite/dw-2020-12-01.txt', saved: null, seen: 'Deutsche Welle' },
  { path: 'charts/us-drawdown-2020.png?width=640', saved: 'us-drawdown-2020.png', seen: '' },
  { path: 'dataset.zip', saved: 'dataset.zip', seen: '' },
] as const;

const run = promisify(execFile);
const interpreters = findInterpreters();
let api: ServedApi;
let folder = '';

beforeAll(async () => {
  api = await serveApi();
  folder = mkdtempSync(join(tmpdir(), 'muster-snippets-'));
});

afterAll(() => {
  api.stop();
  rmSync(folder, { recursive: true, force: true });
});

const CASES = interpreters.flatMap((interpreter) => ANSWERS.map((answer) => ({ ...interpreter, ...answer })));

describe.each(CASES)('$language reads $path', ({ language, program, file, path, saved, seen }) => {
  it('as the reference writes it', async () => {
    const url = `${api.origin}/api/v1/${path}`;
    const answer = await fetch(url);
    const body = Buffer.from(await answer.arrayBuffer());
    const snippet = toSnippets(url, answerKind(answer.headers.get('content-type') ?? ''))[language];
    if (snippet === null) throw new Error(`${language} has no way to read ${path}.`);
    writeFileSync(join(folder, file), snippet);
    const { stdout } = await run(program, [file], { cwd: folder, maxBuffer: 1e9, encoding: 'utf8' });
    if (saved) expect(readFileSync(join(folder, saved)).equals(body)).toBe(true);
    else expect(stdout).toContain(seen);
    if (language === 'curl' && !saved) expect(stdout).toBe(body.toString());
    if (saved) rmSync(join(folder, saved));
  });
});

it('curl fails loudly where the address is wrong', async () => {
  const snippet = toSnippets(`${api.origin}/api/v1/figures.csv?limit=-1`, 'csv').curl ?? '';
  await expect(run('sh', ['-c', snippet])).rejects.toMatchObject({ code: 22 });
});
