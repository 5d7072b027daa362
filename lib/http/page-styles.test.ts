import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashesIn } from './page-styles';

test('each style sheet of a build is let in by its hash, and no other file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-styles-'));
  try {
    writeFileSync(join(folder, 'b.css'), 'p{}');
    writeFileSync(join(folder, 'a.css'), '');
    writeFileSync(join(folder, 'c.js'), 'let p;');
    // Of nothing and of `p{}`, as `openssl dgst -sha256 -binary | base64` has them.
    expect(hashesIn(folder)).toEqual([
      'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
