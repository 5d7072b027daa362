import { describe, expect, test } from 'vitest';
import { isSecure, pageHeaders, pagePolicy } from './page-headers';

const IN_PAGE = { nonce: 'bm9uY2U=', styles: ['sha256-AAAA'] };

type Headers = Readonly<Record<string, string>>;

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** The rules by which Mozilla's HTTP Observatory scores the headers of a page, in points from 100. */
function observatoryScore(headers: Headers): { score: number; lost: string[] } {
  const policy = directives(headers['Content-Security-Policy'] ?? '');
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const lax = (name: string) =>
    sources(name).some((source) => ['*', 'http:', 'https:', 'data:', "'unsafe-inline'"].includes(source));
  const age = Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1] ?? 0);
  const referrer = headers['Referrer-Policy'] ?? '';
  const rules: readonly (readonly [rule: string, points: number])[] = [
    ['no policy', policy.has('default-src') ? 0 : -25],
    ['scripts from anywhere or inline', lax('script-src') || lax('object-src') ? -20 : 0],
    ['eval', sources('script-src').includes("'unsafe-eval'") ? -10 : 0],
    ['styles inline', lax('style-src') ? 0 : 5],
    ['nothing by default', sources('default-src').join() === "'none'" ? 5 : 0],
    ['framing', sources('frame-ancestors').join() === "'none'" ? 5 : -20],
    ['TLS kept for half a year', age >= 15_768_000 ? 0 : -20],
    ['sniffing', headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5],
    [
      'referrer',
      ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(referrer)
        ? 5
        : 0,
    ],
    ['resource policy', /^same-(origin|site)$/.test(headers['Cross-Origin-Resource-Policy'] ?? '') ? 10 : 0],
    ['read by any origin', headers['Access-Control-Allow-Origin'] ? -50 : 0],
    ['cookies', headers['Set-Cookie'] ? -20 : 0],
  ];
  return {
    score: rules.reduce((sum, [, points]) => sum + points, 100),
    lost: rules.filter(([, points]) => points < 0).map(([rule]) => rule),
  };
}

const all = (secure: boolean): Headers => ({
  ...pageHeaders({ secure }),
  'Content-Security-Policy': pagePolicy(IN_PAGE),
});

describe('the headers of a page', () => {
  test('get an A+ (100 points and more) by the rules of Mozilla’s Observatory', () => {
    const { score, lost } = observatoryScore(all(true));
    expect(lost).toEqual([]);
    expect(score).toBeGreaterThanOrEqual(100);
  });

  test.each([
    ['inline scripts', "script-src 'self' 'unsafe-inline'"],
    ['eval', "script-src 'self' 'unsafe-eval'"],
    ['frames of anybody', 'frame-ancestors *'],
  ])('the rules would see %s', (_, directive) => {
    const name = directive.split(' ')[0] ?? '';
    const policy = pagePolicy(IN_PAGE).replace(new RegExp(`${name} [^;]*`), directive);
    expect(observatoryScore({ ...all(true), 'Content-Security-Policy': policy }).lost).toHaveLength(1);
  });

  test('promise TLS only where there is some', () => {
    expect(all(false)).not.toHaveProperty('Strict-Transport-Security');
    expect(observatoryScore(all(false)).lost).toEqual(['TLS kept for half a year']);
  });

  test('name the nonce, and no word that lets other scripts in', () => {
    const scripts = directives(pagePolicy({ ...IN_PAGE, nonce: 'YWJj' })).get('script-src');
    expect(scripts).toEqual(["'self'", "'nonce-YWJj'"]);
  });
});

test.each([
  ['https', '', true],
  ['http', '', false],
  [null, '', false],
  [null, 'https://muster.example', true],
  ['http', 'http://muster.example', false],
  ['https, http', '', true],
])('a request forwarded as %s to a site at "%s" is secure: %s', (forwarded, origin, secure) => {
  expect(isSecure(forwarded, origin)).toBe(secure);
});
