import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { axeFindings, BUT_LATER_ROWS, colourFindings, complaints, forbidden, PAGES } from './looked-at';

/** At each width in one of the schemes. */
const SCHEMES = { 1280: 'light', 768: 'dark', 360: 'light' } as const;

for (const [name, path] of PAGES) {
  test(`${name}: no error, no axe finding, nothing forbidden, no request elsewhere, no scrolling sideways`, async ({
    page,
    baseURL,
  }, { config }) => {
    const heard = complaints(page);
    const violations = await forbidden(page);
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
    });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const response = await page.goto(path, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(await axeFindings(page, BUT_LATER_ROWS), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page, BUT_LATER_ROWS), 'axe, dark').toEqual([]);
    for (const width of [1280, 768, 360] as const) {
      await page.setViewportSize({ width, height: 800 });
      // A living chart hears of its new width a moment later.
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`)
        .toBeLessThanOrEqual(width);
      // For people to look at after a run.
      const picture = `${name.replaceAll(' ', '-')}-${width}-${SCHEMES[width]}.png`;
      await page.emulateMedia({ colorScheme: SCHEMES[width] });
      await page.screenshot({ path: join(config.rootDir, 'results', 'pages', picture) });
    }
    expect(heard, 'on the console').toEqual([]);
    expect(elsewhere, 'requests to others').toEqual([]);
    expect(await violations(), 'forbidden by the policy').toEqual([]);
  });
}

test('a first visit reads in our own fonts, under 80 KB in all', async ({ page }) => {
  const fonts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(response.body());
  });
  await page.goto('/charts/isaf-by-nation', { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(fonts)).map(({ length }) => length);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(80_000);
  const faces = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  );
  expect(faces).toBe(2);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('what is not there says so and shows a way on', async ({ page }) => {
      for (const path of ['/charts/no-such-chart', '/figures/zzzzzzzz', '/sources/nobody-1999', '/nowhere']) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(404);
        await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
        await expect(page.getByRole('main').getByRole('link', { name: 'list of charts' })).toBeVisible();
      }
    });
  });
}

test('a page shows what it can and says what it ignored', async ({ page }) => {
  await page.goto('/charts/us-drawdown-2020?figures=preferred&from=2020-13&colour=red&v=1999-01-01');
  const notice = page.getByRole('status').filter({ hasText: 'Part of this link was ignored' });
  await expect(notice).toContainText('from=2020-13');
  await expect(notice).toContainText('There is no parameter "colour"');
  await expect(page.getByRole('status').filter({ hasText: 'There is no version 1999-01-01' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Preferred', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
});
