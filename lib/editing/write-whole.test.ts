import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { NotWritten, writeAllWhole, writeWhole } from './write-whole';

const folder = mkdtempSync(join(tmpdir(), 'muster-write-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'figures.csv');
const SIZE = 60_000;
/** A process takes long to start, so several are started, and killed, side by side: each with its own file. */
const AT_ONCE = 8;

/** Writes for ever, each time one letter throughout, and says so when it has begun. */
const WRITER = `
  import { NotWritten, writeAllWhole, writeWhole } from './lib/editing/write-whole.ts';
  const [, , path = ''] = process.argv;
  process.stdout.write('begun');
  for (let n = 0; ; n = (n + 1) % 26) writeWhole(path, Buffer.alloc(${SIZE}, 97 + n));
`;

describe('a file that is written', () => {
  it('is whole, old or new, however often its writer is killed', { timeout: 300_000 }, async () => {
    const writer = buildWriter();
    const files = Array.from({ length: AT_ONCE }, (_, index) => join(folder, `${index}.csv`));
    for (const path of [file, ...files]) writeFileSync(path, Buffer.alloc(SIZE, 97));
    const seen = new Set<number>();
    for (let kills = 0; kills < 200; kills += AT_ONCE) {
      await Promise.all(files.map((path) => killAfterAWhile(writer, path)));
      for (const path of files) {
        const bytes = readFileSync(path);
        expect(bytes).toHaveLength(SIZE);
        expect(bytes.equals(Buffer.alloc(SIZE, bytes[0]))).toBe(true);
        seen.add(bytes[0] ?? 0);
      }
    }
    expect(seen.size).toBeGreaterThan(3);
  });

  it('leaves nothing beside it, and clears what a killed writer left', () => {
    writeFileSync(join(folder, '.figures.csv.999999.writing'), 'half');
    writeWhole(file, Buffer.from('whole'));
    expect(readFileSync(file, 'utf8')).toBe('whole');
    expect(readdirSync(folder).filter((name) => name.endsWith('.writing'))).toEqual([]);
  });

  it('stays as it was when the new one cannot be written', () => {
    expect(() => writeWhole(join(folder, 'nowhere', 'figures.csv'), Buffer.from('x'))).toThrow('ENOENT');
    expect(readFileSync(file, 'utf8')).toBe('whole');
  });

  it('stays as it was when another one of the same edit cannot be written', () => {
    const files = new Map([
      ['figures.csv', Buffer.from('new')],
      ['nowhere/sources.csv', Buffer.from('new')],
    ]);
    expect(() => writeAllWhole(folder, files)).toThrow(NotWritten);
    expect(readFileSync(file, 'utf8')).toBe('whole');
    expect(readdirSync(folder).filter((name) => name.endsWith('.writing'))).toEqual([]);
  });
});

/** As plain JavaScript, which starts at once. */
function buildWriter(): string {
  const outfile = join(folder, 'writer.mjs');
  buildSync({
    stdin: { contents: WRITER, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  return outfile;
}

function killAfterAWhile(writer: string, path: string): Promise<void> {
  const child = spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 5 + Math.random() * 60));
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
