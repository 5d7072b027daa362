import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canTakeReports } from '@/lib/view/report-url';
import { needsBuild } from './build-age.mjs';
import { writeBuildList } from './build-files.mjs';
import { progressLine } from './build-progress.mjs';
import { checkPort, portProblem } from './check-port.mjs';
import { endText } from './child.mjs';
import { addressOf, checkNode, checkReportTo, readOrigin, readPort } from './settings.mjs';

describe('needsBuild', () => {
  const before = new Date('2026-01-01T12:00:00Z');
  const built = new Date('2026-01-01T12:01:00Z');
  const after = new Date('2026-01-01T12:02:00Z');
  let root: string;

  function put(path: string, time: Date) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '');
    utimesSync(file, time, time);
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
      utimesSync(join(root, folder), before, before);
    }
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'muster-build-age-'));
    put('app/charts/page.tsx', before);
    put('data/figures/isaf.csv', before);
    put('.next/BUILD_ID', built);
    writeBuildList(root, ['.next']);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is content with a finished build that is newer than everything', () => {
    expect(needsBuild(root)).toBeUndefined();
  });

  test('wants a build when there is none', () => {
    rmSync(join(root, '.next'), { recursive: true });
    expect(needsBuild(root)).toBe('there is no build yet');
  });

  test('wants a build when the last one did not finish', () => {
    rmSync(join(root, '.next/build-files.json'));
    expect(needsBuild(root)).toBe('the last build did not finish');
  });

  test('wants a build when a file of the last one was cut, and names it', () => {
    writeFileSync(join(root, '.next/BUILD_ID'), 'other');
    utimesSync(join(root, '.next/BUILD_ID'), built, built);
    expect(needsBuild(root)).toBe('.next/BUILD_ID has 5 bytes and not the 0 that were built');
  });

  test.each(['app/charts/page.tsx', 'data/figures/isaf.csv', 'public/a.png', 'proxy.ts', 'tsconfig.json'])(
    'wants a build when %s is newer, and names it',
    (path) => {
      put(path, after);
      expect(needsBuild(root)).toBe(`${path} is newer than the build`);
    },
  );

  test('wants a build when a file was deleted', () => {
    rmSync(join(root, 'data/figures/isaf.csv'));
    utimesSync(join(root, 'data/figures'), after, after);
    expect(needsBuild(root)).toBe('data/figures is newer than the build');
  });

  test.each(['README.md', 'e2e/pages.spec.ts', 'node_modules/next/package.json'])(
    'does not mind %s',
    (path) => {
      put(path, after);
      expect(needsBuild(root)).toBeUndefined();
    },
  );
});

describe('readPort', () => {
  test.each([
    [undefined, 3000],
    ['', 3000],
    ['1', 1],
    ['8080', 8080],
    ['65535', 65535],
  ])('reads %j as %i', (text, port) => {
    expect(readPort(text)).toBe(port);
  });

  test.each(['0', '65536', '-1', '30.5', '3000x', 'http', ' ', '0x50', '1e3'])('refuses %j', (text) => {
    expect(() => readPort(text)).toThrow(`PORT is ${JSON.stringify(text)}, and has to be a number`);
  });
});

describe('readOrigin', () => {
  const here = 'http://localhost:3000';

  test.each([
    [undefined, here],
    ['', here],
    ['https://muster.example', 'https://muster.example'],
    ['https://muster.example/', 'https://muster.example'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('reads %j as %s', (text, origin) => {
    expect(readOrigin(text, here)).toBe(origin);
  });

  test.each([
    'muster.example',
    'https://',
    'https://muster.example/figures',
    'ftp://muster.example',
    'https://a@b.example',
    'https://a b',
  ])('refuses %j and says what it has to be', (text) => {
    expect(() => readOrigin(text, here)).toThrow(
      `MUSTER_ORIGIN is ${JSON.stringify(text)}, and has to be the scheme and host`,
    );
  });
});

describe('checkReportTo', () => {
  test.each([
    undefined,
    '',
    'errors@muster.example',
    'https://forge.example/muster/issues/new?labels=correction',
  ])('takes %j', (text) => {
    expect(() => checkReportTo(text)).not.toThrow();
    expect(canTakeReports(text ?? '')).toBe(Boolean(text));
  });

  test.each([
    'errors',
    'mailto:a@b.example',
    'javascript:alert(1)',
    'https://',
    'a@b.example?cc=c@d.example',
  ])('refuses %j and says what it has to be', (text) => {
    expect(() => checkReportTo(text)).toThrow('MUSTER_REPORT_TO is');
    expect(canTakeReports(text)).toBe(false);
  });
});

describe('checkNode', () => {
  test.each(['20.9.0', '20.20.2', '22.0.0', '100.1.0'])('takes %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test.each(['20.8.1', '18.20.4', '9.11.2'])('refuses %s and says what is needed', (version) => {
    expect(() => checkNode(version)).toThrow(`Muster needs Node 20.9 or newer and this is ${version}`);
  });
});

test.each([
  ['0.0.0.0', 'http://localhost:3000'],
  ['::', 'http://localhost:3000'],
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
  ['muster.example', 'http://muster.example:3000'],
])('host %s is opened as %s', (host, address) => {
  expect(addressOf(host, 3000)).toBe(address);
});

describe('checkPort', () => {
  test('names the port that is in use and another one, and takes it when it is free again', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(portProblem('EADDRINUSE', port, '127.0.0.1'));
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  test.each([
    ['EADDRINUSE', 3000, 'Port 3000 is in use; choose another: PORT=3001 npm start'],
    ['EADDRINUSE', 65535, 'Port 65535 is in use; choose another: PORT=3000 npm start'],
    ['EACCES', 80, 'Port 80 is not allowed to this user; choose another: PORT=3000 npm start'],
  ])('%s on port %i says what to do', (code, port, words) => {
    expect(portProblem(code, port, '0.0.0.0')).toBe(words);
  });

  test('a host that is not ours is named', () => {
    expect(portProblem('ENOTFOUND', 3000, 'x86_64-linux')).toContain('Cannot listen on host x86_64-linux');
  });
});

test.each([
  [0, undefined],
  [1, undefined],
  [143, undefined],
  [134, 'its heap is full'],
  [137, 'it was killed'],
])('of a server that ends with %i it is said: %s', (code, words) => {
  if (words === undefined) expect(endText(code)).toBeUndefined();
  else expect(endText(code)).toContain(words);
});

test.each([
  ['data: 4888 figures, 495 sources: no problems', '  data: 4888 figures, 495 sources: no problems'],
  ['✓ Compiled successfully in 4.6s', '  Compiled successfully in 4.6s'],
  ['\u001b[32m✓\u001b[39m Compiled successfully in 4.6s', '  Compiled successfully in 4.6s'],
  ['  Finished TypeScript in 2.2s ...', '  Finished TypeScript in 2.2s'],
  [
    '✓ Generating static pages using 1 worker (3/3) in 210ms',
    '  Generating static pages using 1 worker (3/3) in 210ms',
  ],
  ['  Generating static pages using 1 worker (0/3) ...', undefined],
  ['┌ ○ /', undefined],
  ['> muster@0.1.0 build', undefined],
])('of a build, %j is shown as %j', (line, shown) => {
  expect(progressLine(line)).toBe(shown);
});
