import { expect, test } from '@playwright/test';
import { active, openList as open, panel, rows, search } from './ledger-page';

/** The ledger by keyboard alone. */

test('from the search to a figure, through rows, and back', async ({ page }) => {
  await open(page, '/figures?force=USA');
  await search(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAttribute('data-index', '0');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(active(page)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  const id = await panel(page).getAttribute('data-panel');
  await expect(page).toHaveURL(new RegExp(`open=${id}`));
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(active(page)).toHaveAttribute('data-id', id ?? '');
  await page.keyboard.press('Home');
  await expect(active(page)).toHaveAttribute('data-index', '0');
  await page.keyboard.press('PageDown');
  await expect(active(page)).not.toHaveAttribute('data-index', '0');
});

test('a key that follows at once on a panel that closes reaches the list each time', async ({ page }) => {
  await open(page, '/figures?force=USA');
  await search(page).focus();
  await page.keyboard.press('ArrowDown');
  for (let round = 0; round < 20; round++) {
    await expect(active(page)).toHaveAttribute('data-index', '0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => (document.activeElement as HTMLElement)?.dataset.index === '2');
    await page.keyboard.press('Home');
  }
  await expect(active(page)).toHaveAttribute('data-index', '0');
});

test('whoever is on a row stays there when the rest of the list comes', async ({ page }) => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/figures\.json\?.*fields=/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/figures?force=USA');
  await expect(async () => {
    // A row can be focused once the list is alive.
    if ((await active(page).count()) === 0) await rows(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveAttribute('data-index', '2', { timeout: 100 });
  }).toPass();
  const all = page.waitForResponse(/figures\.json\?.*fields=/);
  goOn();
  await (await all).finished();
  // More rows than the server had sent: they are in the list.
  await expect
    .poll(() => page.locator('[data-list] tbody').evaluate((body) => body.getBoundingClientRect().height))
    .toBeGreaterThan(100 * 36);
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAttribute('data-index', '3');
});

test('the open figure follows the arrows, in one step of the history', async ({ page }) => {
  await open(page, '/figures?force=USA');
  await rows(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await rows(page).first().focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
  await expect(active(page)).toHaveAttribute('data-index', '3');
  const id = (await active(page).getAttribute('data-id')) ?? '';
  await expect(panel(page)).toHaveAttribute('data-panel', id);
  await expect(page).toHaveURL(new RegExp(`open=${id}`));
  await expect(panel(page).getByRole('heading', { name: 'Who disagrees' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(active(page)).toHaveAttribute('data-id', id);
});
