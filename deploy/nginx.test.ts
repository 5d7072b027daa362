import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodingFor } from '@/lib/http/answers-whole';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

test.each(['nginx.conf', 'nginx-compose.conf'])('%s gives each shared memory a name of its own', (name) => {
  // nginx starts with none of two that have one name for different uses.
  const names = [...read(name).matchAll(/(?:keys_zone=|^\s*zone |shared:)(\w+)/gm)].map(([, zone]) => zone);
  expect(names.length).toBeGreaterThanOrEqual(2);
  expect(new Set(names).size).toBe(names.length);
});

test('the cache and the upstream that are shared are those that both sites define', () => {
  const shared = read('nginx-shared.conf');
  expect(shared).toContain('proxy_cache muster;');
  expect(shared).toContain('proxy_pass http://muster;');
  for (const name of ['nginx.conf', 'nginx-compose.conf']) {
    expect(read(name)).toContain('keys_zone=muster:');
    expect(read(name)).toMatch(/^upstream muster \{/m);
    expect(read(name)).toMatch(/\$muster_scheme \{/);
  }
});

test('the cache goes on serving where no replica answers, and never otherwise beyond what an answer allows', () => {
  const stale = /proxy_cache_use_stale ([^;]+);/.exec(read('nginx-shared.conf'))?.[1]?.split(/\s+/);
  expect(stale).toEqual(expect.arrayContaining(['error', 'timeout', 'http_502', 'http_503', 'http_504']));
  expect(stale).not.toContain('updating');
});

test('a replica that was waited for in vain is not the last one that is asked', () => {
  const seconds = (name: string) =>
    Number(new RegExp(`^${name} (\\d+)s;`, 'm').exec(read('nginx-shared.conf'))?.[1]);
  expect(seconds('proxy_next_upstream_timeout')).toBeGreaterThan(seconds('proxy_read_timeout'));
});

test('nothing is kept longer than it says of itself', () => {
  expect(read('nginx-shared.conf')).not.toMatch(/proxy_cache_valid/);
  // Of what Muster says about keeping, Vary alone is not obeyed word by word: it is part of the key.
  expect(read('nginx-shared.conf').match(/proxy_ignore_headers [^;]*/g)).toEqual([
    'proxy_ignore_headers Vary',
  ]);
});

test.each([
  'gzip, deflate, br, zstd',
  'gzip, deflate',
  'br;q=0, gzip',
  'br;q=0.000',
  'gzip ; q=0 , br',
  'br;q=0.5',
  'identity',
  '',
])('a reader who takes "%s" is asked for what Muster would send', (accepted) => {
  const rules = [...read('nginx-shared.conf').matchAll(/~\* "(.+)"\) \{\s*set \$muster_encoding (\w+);/g)];
  expect(rules.map(([, , encoding]) => encoding)).toEqual(['gzip', 'br']);
  const fitting = rules.filter(([, pattern = '']) => new RegExp(pattern, 'i').test(accepted));
  expect(fitting.at(-1)?.[2] ?? null).toBe(encodingFor(accepted));
});
