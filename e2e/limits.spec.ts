import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { expect, test } from '@playwright/test';

/** The status of an address that no browser would send. */
function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    }).once('error', reject);
  });
}

test('an address that is too long is refused before anything is made for it', async ({ baseURL }) => {
  expect(await statusOf(`${baseURL}/?q=${'a'.repeat(20_000)}`)).toBe(431);
  expect(await statusOf(`${baseURL}/api/v1/figures.json?q=${'a'.repeat(9_000)}`)).toBe(414);
});

test('the longest address that is read makes a page that says what it ignored', async ({ page }) => {
  await page.goto(`/charts/us-afghanistan?force=${'USA~'.repeat(1900)}USA&nonsense=${'a'.repeat(2000)}`);
  await expect(page.getByText('Part of this link was ignored.')).toBeVisible();
  await expect(page.locator('[data-chart] [data-point]').first()).toBeVisible();
});

test('nobody may have pictures scaled by the server', async ({ request }) => {
  const asked = '/_next/image?url=%2Fpicture-of-the-dashboard.png&w=3840&q=75';
  expect((await request.get(asked)).status()).toBe(404);
});

test('what a proxy may keep says so, and how long', async ({ request }) => {
  const kept = async (path: string) => (await request.get(path)).headers()['cache-control'];
  for (const path of ['/', '/charts/us-afghanistan', '/figures/fcvcxxvw', '/de/methods'])
    expect(await kept(path), path).toBe('public, max-age=0, s-maxage=10, stale-while-revalidate=60');
  for (const path of ['/embed.js', '/embed/living-chart.js', '/schema/figures.json', '/api/v1/figures.csv'])
    expect(await kept(path), path).toBe('public, max-age=60, stale-while-revalidate=86400');
  for (const path of ['/nowhere', '/figures/zzzzzzzz', '/api/v1/health'])
    expect(await kept(path), path).toContain('no-store');
  const html = await (await request.get('/methods')).text();
  const chunk = /\/_next\/static\/[^"]+\.js/.exec(html)?.[0] ?? '';
  expect(await kept(chunk), chunk).toBe('public, max-age=31536000, immutable');
});

test('pages and data come compressed by brotli, with their length', async ({ request }) => {
  for (const path of ['/', '/charts/us-afghanistan', '/api/v1/figures.csv', '/embed.js', '/nowhere']) {
    const answer = await request.get(path, { headers: { 'accept-encoding': 'gzip, deflate, br, zstd' } });
    const { 'content-encoding': encoding, 'content-length': length, etag = 'W/' } = answer.headers();
    expect(encoding, path).toBe('br');
    // The home page is 745 KB of text.
    expect(Number(length), path).toBeLessThan((await answer.body()).length / 2);
    expect(etag, path).toMatch(/^W\//);
  }
});

test('nginx keeps apart whatever answers are told apart by', async ({ request }) => {
  const shared = readFileSync(new URL('../deploy/nginx-shared.conf', import.meta.url), 'utf8');
  const key = /^proxy_cache_key (.+);$/m.exec(shared)?.[1] ?? '';
  for (const path of ['/', '/figures', '/api/v1/figures.csv', '/embed/charts/kfor', '/embed.js']) {
    const { vary = '' } = (await request.get(path)).headers();
    expect(vary, path).toMatch(/accept-encoding/i);
    for (const name of vary.split(/,\s*/)) {
      const part = name.toLowerCase() === 'accept-encoding' ? '$muster_encoding' : `$http_${name}`;
      expect(key, `${path}: ${name}`).toContain(part.replaceAll('-', '_'));
    }
  }
});
