import { expect, type Page, test } from '@playwright/test';

const PAGES = [
  '/',
  '/?charts=nato-2030~nato-members&title=%3Cscript%3Ealert(1)%3C/script%3E',
  '/charts',
  '/charts/us-drawdown-2020',
  '/charts/us-drawdown-2020?known=2020-12-01&later=on',
  '/charts/isaf-by-nation',
  '/charts/nato-2030?tab=table',
  '/charts/us-plans-and-outcomes',
  '/figures/fcvcxxvw',
  '/sources',
  '/sources/dw-2020-12-01',
  '/methods',
  '/changes',
  '/api',
  '/embed/charts/kfor',
  '/nowhere',
  '/figures/zzzzzzzz',
] as const;

/** Everything that the policy of a page forbade, as the browser reports it from the first byte on. */
async function violations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      seen.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

for (const path of PAGES) {
  test(`the policy of ${path} forbids nothing that the page does`, async ({ page }) => {
    const seen = await violations(page);
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'self'/);
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe/);
    expect(/style-src [^;]*/.exec(policy)?.[0]).not.toMatch(/unsafe/);
    expect(await seen()).toEqual([]);
  });
}

test('the browser would report a script and a style that somebody slipped in', async ({ page }) => {
  const seen = await violations(page);
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
    const seen = await violations(page);
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
