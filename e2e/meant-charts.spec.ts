import { expect, type Page, test } from '@playwright/test';

/** Touch, so that nothing comes alive by itself in an idle moment. */
test.use({ hasTouch: true });

const CHARTS = '/?charts=us-afghanistan~nato-2030~isaf-by-nation';

/** What only a living chart has: the path from point to point for arrow keys and screen readers. */
const explorers = (page: Page) => page.locator('[data-panels]').getByRole('slider');

async function openUntouched(page: Page): Promise<string[]> {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(CHARTS, { waitUntil: 'networkidle' });
  await expect(page.locator('[data-chart="us-afghanistan"]')).toBeVisible();
  await expect(explorers(page)).toHaveCount(0);
  return scripts;
}

test('the charts of the dashboard ask for nothing until one is touched, and stay the same elements', async ({
  page,
}) => {
  const scripts = await openUntouched(page);
  const before = scripts.length;
  // What a reader has unfolded stays unfolded.
  const words = page
    .locator('article', { has: page.locator('[data-chart="us-afghanistan"]') })
    .locator('details');
  await words.last().evaluate((details: HTMLDetailsElement) => {
    details.open = true;
    details.setAttribute('data-kept', '');
  });
  await page.locator('[data-chart="us-afghanistan"]').dispatchEvent('pointerover');
  // The others wake after it, when React finds time.
  await expect(page.locator('[data-chart="us-afghanistan"]').getByRole('slider')).toHaveCount(1);
  await expect(page.locator('[data-chart="us-afghanistan"] .recharts-surface').first()).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  await expect(page.locator('details[data-kept][open]')).toHaveCount(1);
});

test('only the chart that is meant asks for its figures; where they do not come, the next touch asks again', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('**/api/v1/charts/*', (route) => {
    asked.push(new URL(route.request().url()).pathname);
    return asked.length === 1 ? route.abort() : route.continue();
  });
  await openUntouched(page);
  expect(asked).toEqual([]);
  const chart = page.locator('[data-chart="us-afghanistan"]');
  await chart.dispatchEvent('pointerover');
  await expect.poll(() => asked).toEqual(['/api/v1/charts/us-afghanistan.json']);
  await expect(chart.locator('svg').first()).toBeVisible();
  await expect(async () => {
    await chart.dispatchEvent('pointerover');
    await expect(chart.getByRole('slider')).toHaveCount(1, { timeout: 1000 });
  }).toPass();
  expect(new Set(asked)).toEqual(new Set(['/api/v1/charts/us-afghanistan.json']));
});

test('tabbing into a chart brings it to life, and the focus stays', async ({ page }) => {
  await openUntouched(page);
  const title = page.locator('article h2 a').first();
  await title.focus();
  // The others wake after it, when React finds time.
  await expect(page.locator('[data-chart="us-afghanistan"]').getByRole('slider')).toHaveCount(1);
  await expect(title).toBeFocused();
});

test('a step of the editor is taken by charts that nobody has touched', async ({ page }) => {
  await openUntouched(page);
  await page.locator('summary', { hasText: 'Edit this dashboard' }).tap();
  await expect(page.locator('[data-handle]').first()).toBeVisible();
  await page.getByRole('link', { name: /^Move down: US troops in Afghanistan/ }).tap();
  await expect(page).toHaveURL('/?charts=nato-2030~us-afghanistan~isaf-by-nation');
  await expect(page.locator('[data-panels] [data-chart]').nth(1)).toHaveAttribute(
    'data-chart',
    'us-afghanistan',
  );
});
