import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const PAGES = [
  ['the dashboard', '/'],
  ['a composed dashboard', '/?charts=nato-2030~nato-members'],
  ['the list of charts', '/charts'],
  ['a timeline', '/charts/us-drawdown-2020'],
  ['a long timeline', '/charts/us-afghanistan'],
  ['a timeline of two series', '/charts/nato-mission-strength'],
  ['a composition', '/charts/isaf-by-nation'],
  ['steps', '/charts/nato-members'],
  ['statements', '/charts/nato-2030'],
  ['plans', '/charts/us-plans-and-outcomes'],
  ['a chart as known on a day', '/charts/us-drawdown-2020?known=2020-12-01&later=on'],
  ['a view without figures', '/charts/us-afghanistan?from=1990&to=1991'],
  ['a table', '/charts/us-drawdown-2020?tab=table'],
  ['a figure', '/figures/fcvcxxvw'],
  ['a source', '/sources/dw-2020-12-01'],
  ['the list of sources', '/sources'],
  ['the methods', '/methods'],
  ['the reference of the API', '/api'],
] as const;

/** What a page says on the console; nothing is what it should be. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

for (const [name, path] of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} opens without an error and without an axe finding, ${colorScheme}`, async ({ page }) => {
      const heard = complaints(page);
      await page.emulateMedia({ colorScheme });
      const response = await page.goto(path, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      // Rows of a long table are alike; axe would look at three thousand cells of the same making.
      const { violations } = await new AxeBuilder({ page }).exclude('tbody tr:nth-child(n+8)').analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(heard).toEqual([]);
    });
  }
}

for (const width of [360, 768, 1280]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [, path] of PAGES) {
      await page.goto(path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
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

test('no request leaves the origin', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
  });
  for (const [, path] of PAGES) await page.goto(path, { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
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
