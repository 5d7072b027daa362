import { expect, it } from 'vitest';
import { findChromium, type Machine } from './find-chromium';

/** A machine that has the files named, and on which running a program may bring more. */
function machine(has: string[], more: Partial<Machine> & { brings?: Record<string, string> } = {}) {
  const files = new Set(has);
  const ran: string[] = [];
  const made: Machine = {
    env: { PATH: '/usr/bin:/opt/bin' },
    isRoot: false,
    exists: (path) => files.has(path),
    playwrightsOwn: () => '/cache/playwright/chrome',
    run: (program, ...args) => {
      const command = [program, ...args].join(' ');
      ran.push(command);
      const brought = Object.entries(more.brings ?? {}).find(([start]) => command.startsWith(start));
      if (brought) files.add(brought[1]);
      return brought !== undefined || command.startsWith('apt-get update');
    },
    ...more,
  };
  return { made, ran };
}

it.each([
  [
    'the one that is named',
    ['/my/chrome', '/usr/bin/chromium'],
    { PATH: '/usr/bin', CHROMIUM: '/my/chrome' },
    '/my/chrome',
  ],
  [
    'an installed chromium',
    ['/opt/bin/chromium', '/cache/playwright/chrome'],
    { PATH: '/usr/bin:/opt/bin' },
    '/opt/bin/chromium',
  ],
  [
    'the shell without windows before the whole browser',
    ['/usr/bin/chromium', '/opt/bin/chromium-headless-shell'],
    { PATH: '/usr/bin:/opt/bin' },
    '/opt/bin/chromium-headless-shell',
  ],
  ['an installed chrome', ['/usr/bin/google-chrome'], { PATH: '/usr/bin' }, '/usr/bin/google-chrome'],
  ['Playwright’s own', ['/cache/playwright/chrome'], { PATH: '/usr/bin' }, '/cache/playwright/chrome'],
])('takes %s without running anything', (_name, has, env, expected) => {
  const { made, ran } = machine(has, { env });
  expect(findChromium(made)).toBe(expected);
  expect(ran).toEqual([]);
});

it('installs Debian’s package when root', () => {
  const { made, ran } = machine([], { isRoot: true, brings: { 'apt-get install': '/usr/bin/chromium' } });
  expect(findChromium(made)).toBe('/usr/bin/chromium');
  expect(ran.some((command) => command.startsWith('npx'))).toBe(false);
});

it('takes the whole browser where Debian has no shell of it', () => {
  const whole = 'apt-get install -y -qq --no-install-recommends chromium fonts-liberation';
  const { made, ran } = machine([], { isRoot: true, brings: { [whole]: '/usr/bin/chromium' } });
  expect(findChromium(made)).toBe('/usr/bin/chromium');
  expect(ran.filter((command) => command.startsWith('apt-get install'))).toHaveLength(2);
});

it('lets Playwright fetch its own when not root', () => {
  const { made, ran } = machine([], { brings: { 'npx playwright install': '/cache/playwright/chrome' } });
  expect(findChromium(made)).toBe('/cache/playwright/chrome');
  expect(ran.some((command) => command.startsWith('apt-get'))).toBe(false);
});

it('says in one line what to do where there is none', () => {
  const { made } = machine([]);
  expect(() => findChromium(made)).toThrow(/^No Chromium found: install one .* or name it.*$/);
});

it('says that the named one is not there', () => {
  const { made } = machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM: '/gone' } });
  expect(() => findChromium(made)).toThrow('There is no browser at CHROMIUM=/gone');
});
