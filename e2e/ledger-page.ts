import { expect, type Page } from '@playwright/test';

/** What browser tests look at on the page of the ledger. */

export const rows = (page: Page) => page.locator('[data-list] [data-id]');
export const search = (page: Page) => page.getByRole('searchbox', { name: 'Search the figures' });
export const count = async (page: Page) =>
  Number(await page.locator('[data-count]').getAttribute('data-count'));
export const panel = (page: Page) => page.locator('[data-panel]');
export const active = (page: Page) => page.locator('[data-list] [data-id]:focus');

/** Opens the list and waits until the browser has all figures: before that it has the server's first rows. */
export async function openList(page: Page, path: string) {
  const all = page.waitForResponse(/figures\.json\?.*fields=/);
  await page.goto(path);
  await (await all).finished();
  await expect(page.locator('[data-box]')).toBeVisible();
}
