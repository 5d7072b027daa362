import { expect, test } from '@playwright/test';
import { forbidden, PAGES } from './looked-at';

const ELSEWHERE = ['/embed/charts/kfor', '/nowhere', '/figures/zzzzzzzz'] as const;

test('every page has a policy without a way for inline scripts and styles', async ({ request }) => {
  for (const path of [...PAGES.map(([, path]) => path), ...ELSEWHERE]) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/default-src 'none'; script-src 'self'/);
    expect(/script-src [^;]*/.exec(policy)?.[0], path).not.toMatch(/unsafe/);
    expect(/style-src [^;]*/.exec(policy)?.[0], path).not.toMatch(/unsafe/);
  }
});

for (const path of ELSEWHERE) {
  test(`the policy of ${path} forbids nothing that the page does`, async ({ page }) => {
    const seen = await forbidden(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await seen()).toEqual([]);
  });
}

test('the browser would report a script and a style that somebody slipped in', async ({ page }) => {
  const seen = await forbidden(page);
  await page.goto('/methods');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red">styled</p>');
  });
  await expect
    .poll(async () => (await seen()).map((each) => each.split(' ')[0]))
    .toEqual(['script-src-elem', 'style-src-attr']);
  await expect(page).toHaveTitle('Methods · Muster');
});

for (const path of [
  '/',
  '/charts/us-drawdown-2020',
  '/charts/isaf-by-nation',
  '/embed/charts/us-drawdown-2020',
]) {
  test(`the charts of ${path} come alive under the policy`, async ({ page }) => {
    const seen = await forbidden(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    const chart = page.locator('[data-chart]').first();
    await chart.scrollIntoViewIfNeeded();
    await chart.hover();
    await expect(page.locator('.recharts-surface').first()).toBeVisible();
    expect(await seen()).toEqual([]);
  });
}

test('no two answers have the same nonce, and a page says how it may be used', async ({ request }) => {
  const nonces = new Set<string>();
  for (const path of ['/', '/', '/methods', '/methods', '/nowhere']) {
    const headers = (await request.get(path)).headers();
    nonces.add(/'nonce-([^']{20,})'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['set-cookie'], path).toBeUndefined();
    expect(headers['strict-transport-security'], path).toBeUndefined();
  }
  expect(nonces.size).toBe(5);
});

test('TLS is promised where the proxy before us ends it', async ({ request }) => {
  const headers = { 'X-Forwarded-Proto': 'https' };
  for (const path of ['/methods', '/api/v1/charts.json', '/embed/charts/kfor', '/embed.js']) {
    const answer = await request.get(path, { headers });
    expect(answer.headers()['strict-transport-security'], path).toMatch(/^max-age=63072000/);
  }
});

test('the API and files are open to other sites, and nothing but embeds can be framed', async ({
  request,
}) => {
  for (const path of [
    '/api/v1/charts.json',
    '/api/v1/charts/kfor.svg',
    '/embed.js',
    '/picture-of-the-dashboard.png',
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers['cross-origin-resource-policy'], path).toBe('cross-origin');
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});
