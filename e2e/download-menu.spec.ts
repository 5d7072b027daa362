import { expect, test } from '@playwright/test';

const CHART = '/charts/us-drawdown-2020?from=2020-10';

test('the menu of files is closed by Esc, by a press elsewhere and by tabbing on', async ({ page }) => {
  await page.goto(CHART, { waitUntil: 'networkidle' });
  const menu = page.locator('summary', { hasText: 'Download' });
  const csv = page.getByRole('link', { name: /^CSV/ });
  await menu.click();
  await expect(csv).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(csv).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(csv).toBeHidden();
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(csv).toBeVisible();
  for (let step = 0; step < 12 && (await csv.isVisible()); step++) await page.keyboard.press('Tab');
  await expect(csv).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the menu of files lies within the screen', async ({ page }) => {
    await page.goto(CHART);
    await page.locator('summary', { hasText: 'Download' }).tap();
    const box = await page.getByRole('link', { name: /^CSV/ }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu of files unfolds', async ({ page }) => {
    await page.goto(CHART);
    await page.locator('summary', { hasText: 'Download' }).click();
    await expect(page.getByRole('link', { name: /^CSV/ })).toBeVisible();
  });
});
