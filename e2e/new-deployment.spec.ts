import { expect, type Page, test } from '@playwright/test';

/** Touch, so that nothing is loaded before it is asked for. */
test.use({ hasTouch: true });

/** A tab that was open while a new version was deployed: the parts of the old one that it has not yet are gone. */
async function openBefore(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.route('**/_next/static/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
}

const points = (page: Page) => page.locator('[data-chart] [data-point]');

test('a chart that is meant keeps its drawing, and its controls go on working', async ({ page }) => {
  await openBefore(page, '/charts/us-drawdown-2020');
  await page.locator('[data-chart]').tap({ position: { x: 5, y: 5 } });
  await expect(points(page)).toHaveCount(53);
  await page.getByRole('link', { name: 'Preferred', exact: true }).tap();
  await expect(points(page)).toHaveCount(4);
  await expect(page).toHaveURL('/charts/us-drawdown-2020?figures=preferred');
  await expect(page.locator('[data-figures] tbody tr')).toHaveCount(4);
});

test('the points of a chart lead to its table', async ({ page }) => {
  await openBefore(page, '/charts/us-drawdown-2020');
  await page.getByText('Point by point').tap();
  await expect(page.getByRole('link', { name: 'The figures of this chart as a table' })).toBeVisible();
});

test('"Share" is a list of links', async ({ page }) => {
  await openBefore(page, '/charts/us-drawdown-2020');
  await page.getByRole('button', { name: 'Share' }).tap();
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await expect(page.getByText('Share', { exact: true })).toBeVisible();
});

test('"Search" opens the page that searches', async ({ page }) => {
  await openBefore(page, '/methods');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
  await expect(page).toHaveURL(/\/figures/);
  await expect(page.getByRole('searchbox').first()).toBeVisible();
});

test('the charts of the dashboard stay, and lead to their pages', async ({ page }) => {
  await openBefore(page, '/?charts=us-afghanistan~nato-2030');
  const chart = page.locator('[data-chart="us-afghanistan"]');
  const asked = page.waitForResponse(/_next\/static\/chunks/);
  await chart.tap({ position: { x: 5, y: 5 } });
  expect((await asked).status()).toBe(404);
  await page.waitForTimeout(500);
  await expect(chart.locator('[data-point]').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'This page could not be made' })).toHaveCount(0);
  await page.locator('article h2 a').first().tap();
  await expect(page).toHaveURL(/\/charts\/us-afghanistan/);
});

test('where the charts of the dashboard come after all, the next touch brings them to life', async ({
  page,
}) => {
  await openBefore(page, '/?charts=us-afghanistan~nato-2030');
  const chart = page.locator('[data-chart="us-afghanistan"]');
  await chart.tap({ position: { x: 5, y: 5 } });
  await page.waitForTimeout(500);
  await page.unroute('**/_next/static/**');
  await chart.tap({ position: { x: 5, y: 5 } });
  await expect(chart.getByRole('slider')).toHaveCount(1);
});

test('the editor of the dashboard is one of links', async ({ page }) => {
  await openBefore(page, '/?charts=us-afghanistan~nato-2030');
  await page.locator('summary', { hasText: 'Edit this dashboard' }).tap();
  await page.getByRole('link', { name: /^Move down: US troops in Afghanistan/ }).tap();
  await expect(page).toHaveURL(/charts=nato-2030~us-afghanistan/);
  await expect(page.locator('[data-panels] [data-chart]').first()).toHaveAttribute('data-chart', 'nato-2030');
});

test('the list of figures works with the parts that it has', async ({ page }) => {
  await openBefore(page, '/figures');
  await page.getByRole('searchbox').first().fill('kosovo');
  await expect(page.locator('[data-count]')).toHaveText('38 of 4,888 figures');
});
