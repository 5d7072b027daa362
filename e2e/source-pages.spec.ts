import { expect, test } from '@playwright/test';
import { axeFindings } from './looked-at';

test('a document tells all that it says, in its order, with its words', async ({ page, request }) => {
  await page.goto('/sources/dw-2020-12-01');
  const rows = page.locator('[data-figures] tbody tr');
  const places = await rows.locator('td:first-child').allTextContents();
  expect(places).toEqual([
    '2nd paragraph',
    'paragraph 2',
    'paragraph 2',
    'paragraph 4',
    'section Ideas for NATO revamp',
  ]);
  await expect(rows.nth(1)).toContainText('from 4,500 to 2,500 by mid-January');
  await expect(rows.nth(1)).toContainText('Planned');
  // As many as the API has of it.
  const answer = await request.get('/api/v1/figures.json?source=dw-2020-12-01');
  await expect(rows).toHaveCount(((await answer.json()) as { count: number }).count);
});

test('the longest document is there whole', async ({ page }) => {
  await page.goto('/sources/nato-defexp-2024');
  await expect(page.locator('[data-figures] tbody tr')).toHaveCount(375);
});

test('what a document dates stands on its page too', async ({ page }) => {
  await page.goto('/sources/io-1949');
  await expect(page.locator('[data-dates-of-document]')).toContainText('4 April 1949: Belgium joins NATO');
  expect(await axeFindings(page)).toEqual([]);
});

test('what was read in a document names who states it', async ({ page }) => {
  await page.goto('/figures/dbdpxpqm');
  await page.locator('[data-way]').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'What it carries of other documents' })).toBeVisible();
  await expect(page.locator('[data-id="dbdpxpqm"]')).toHaveCount(1);
});

test('a document is cited before the page that tells of it', async ({ page, request }) => {
  await page.goto('/sources/dw-2020-12-01');
  const box = page.locator('[data-citation]');
  await expect(box.locator('p').first()).toContainText('Deutsche Welle');
  await expect(box.getByRole('link')).toHaveText(['BibTeX', 'RIS', 'CSL-JSON', 'APA', 'Chicago']);
  for (const link of await box.getByRole('link').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect((await request.get(address)).status(), address).toBe(200);
  }
});
