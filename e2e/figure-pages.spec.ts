import { expect, test } from '@playwright/test';
import { axeFindings } from './looked-at';

/** German, Turkish, a range, a plan, one that travelled, one without a passage, one of a long title. */
const FIGURES = ['vxbe4dbd', 'pfmhxfyx', 'ntsx7jgn', 'yn4wgx7q', 'dbdpxpqm', 'k6aqf8zq', 'trbcagzd'] as const;

test('a figure is told in its own words, with its dates, its source and the way to the passage', async ({
  page,
}) => {
  await page.goto('/figures/fcvcxxvw');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'US troops in Afghanistan: about 4,500 troops',
  );
  await expect(page.locator('blockquote')).toHaveText('“from 4,500 to 2,500 by mid-January”');
  await expect(page.locator('[data-dates]')).toHaveText(
    /True for1 December 2020Published1 December 2020Recordedversion 2026-11-23/,
  );
  await expect(page.getByRole('link', { name: 'Go to the passage' })).toHaveAttribute(
    'href',
    /dw\.com.*#:~:text=from%204%2C500%20to%202%2C500/,
  );
  await expect(page.getByRole('link', { name: 'The cut of the winter 2020–21' })).toBeVisible();
});

test('rivals stand in the order of their numbers, with how far they lie apart', async ({ page }) => {
  await page.goto('/figures/ntsx7jgn');
  await expect(page.locator('[data-difference]')).toHaveText(
    '2 other statements for an overlapping date. The lowest says about 900 to 1,000, the highest 1,300: about 300 to 400 more.',
  );
  const rows = page.locator('[data-spread] > li');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('1. about 900 to 1,000 (this figure)');
  await expect(rows.nth(2)).toContainText('3. 1,300');
});

test('a plan tells what came of it, and leads to the figures that decide', async ({ page }) => {
  await page.goto('/figures/yn4wgx7q');
  const outcome = page.locator('[data-outcome="met"]');
  await expect(outcome).toContainText('On its date the level was about 34,000');
  await outcome.getByRole('link', { name: 'about 34,000' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/about 34,000 troops/);
});

test('a figure and its document are shown as they could be known on a day', async ({ page, request }) => {
  await page.goto('/figures/fcvcxxvw?known=2020-12-01');
  const past = page.locator('[data-past]');
  await expect(past).toContainText(/As it could be known on 1 December 2020: \d+ of \d+ figures/);
  await expect(page.locator('[data-spread]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'The cut of the winter 2020–21' })).toHaveAttribute(
    'href',
    '/charts/us-drawdown-2020?known=2020-12-01',
  );
  await past.getByRole('link', { name: 'Show all that is known today' }).click();
  await expect(page).toHaveURL('/figures/fcvcxxvw');
  await expect(page.locator('[data-spread] > li')).toHaveCount(2);
  await page.goto('/figures/fcvcxxvw?known=2020-11-30');
  await expect(past).toContainText(
    'This figure had not been published by 30 November 2020: it came on 1 December 2020.',
  );
  await page.goto('/sources/dw-2020-12-01?known=2020-11-30');
  await expect(past).toContainText(
    'This document had not been published by 30 November 2020: it came on 1 December 2020.',
  );
  await expect(page.getByText('What it says could not be known on that day.')).toBeVisible();
  const answer = await (await request.get('/api/v1/figures/fcvcxxvw?known=2020-12-01')).json();
  expect(answer.rivals).toEqual([]);
  expect(answer.hidden.later).toBeGreaterThan(0);
});

test('the neighbours in time lead there and back', async ({ page }) => {
  await page.goto('/figures/fcvcxxvw');
  await page.locator('#neighbours').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/figures\/(?!fcvcxxvw)/);
  await expect(page.locator('#neighbours')).toContainText('After');
});

test('a figure that was read elsewhere says where', async ({ page }) => {
  await page.goto('/figures/dbdpxpqm');
  await expect(page.locator('[data-way]')).toContainText('Not read there, but in No More Mister Nice Blog');
});

test('a passage speaks the language of its document', async ({ page }) => {
  for (const [id, language] of [
    ['vxbe4dbd', 'de'],
    ['pfmhxfyx', 'tr'],
  ] as const) {
    await page.goto(`/figures/${id}`);
    await expect(page.locator('blockquote')).toHaveAttribute('lang', language);
  }
});

test('citations of every format answer, and name today', async ({ page, request }) => {
  await page.goto('/figures/fcvcxxvw');
  const box = page.locator('[data-citation]');
  await expect(box).toContainText('Muster. (2026). US troops in Afghanistan: about 4,500');
  const links = box.getByRole('link');
  await expect(links).toHaveText(['BibTeX', 'RIS', 'CSL-JSON', 'APA', 'Chicago']);
  for (const link of await links.all()) {
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(/retrieved=\d{4}-\d{2}-\d{2}/);
    expect((await request.get(address)).status(), address).toBe(200);
  }
});

for (const id of FIGURES) {
  test(`the page of ${id} has no axe finding, fits a phone and needs no script`, async ({
    page,
    browser,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/figures/${id}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFindings(page)).toEqual([]);
    const still = await browser.newContext({ javaScriptEnabled: false });
    const bare = await still.newPage();
    expect((await bare.goto(`/figures/${id}`))?.status()).toBe(200);
    await expect(bare.getByRole('heading', { name: 'Who disagrees' })).toBeVisible();
    await still.close();
  });
}
