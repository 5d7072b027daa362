import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const field = (page: Page) => page.getByRole('combobox', { name: /^Find/ });
const options = (page: Page) => page.getByRole('option');

test('nothing of the palette is loaded before it is first opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/methods', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Search', exact: true }).hover();
  expect(asked.filter((url) => url.includes('/api/v1/'))).toEqual([]);
  const before = asked.length;
  await page.keyboard.press('/');
  await expect(options(page).filter({ hasText: 'The cut of the winter' })).toBeVisible();
  expect(asked.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
  expect(asked.filter((url) => url.includes('/api/v1/sources.json'))).toHaveLength(1);
});

test('by keyboard alone: from a question to its page, and back by Esc', async ({ page }) => {
  await page.goto('/methods', { waitUntil: 'networkidle' });
  const link = page.getByRole('main').getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type('kfor');
  await expect(page.getByRole('status').filter({ hasText: /results?$/ })).toBeVisible();
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kfor/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/KFOR|Kosovo/);
});

test('a number leads to the figures that state it, in as many as the API has', async ({ page, request }) => {
  await page.goto('/charts', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.type('8,448');
  const group = page.getByRole('group', { name: /^Figures/ });
  const answer = (await (await request.get('/api/v1/figures.json?q=%3D8448')).json()) as { count: number };
  await expect(group.getByRole('option')).toHaveCount(Math.min(answer.count, 8));
  await expect(options(page).first()).toContainText('8,448');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8,448');
});

test('what is found keeps the version and the day of the page', async ({ page }) => {
  await page.goto('/sources?known=2020-12-01&v=2026-11-23', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.type('germany in');
  const chart = options(page).filter({ hasText: 'Germany in Afghanistan' });
  await expect(chart).toHaveAttribute('href', '/charts/germany-afghanistan?known=2020-12-01&v=2026-11-23');
});

test('where names do not come, it says so, and pages can be found all the same', async ({ page }) => {
  await page.route('**/api/v1/sources.json*', (route) => route.abort());
  await page.goto('/methods', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await expect(page.getByRole('alert').filter({ hasText: 'Not all names came' })).toBeVisible();
  await page.keyboard.type('changes');
  await expect(options(page).first()).toContainText('Changes');
  await page.unroute('**/api/v1/sources.json*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Not all names' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the palette and the list of keys have no axe finding, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/methods', { waitUntil: 'networkidle' });
    for (const [keys, what] of [
      ['/', 'Find a page'],
      ['?', 'Keys'],
    ] as const) {
      await page.keyboard.press(keys);
      const dialog = page.getByRole('dialog', { name: what });
      await expect(dialog).toBeVisible();
      if (what === 'Find a page') await page.keyboard.type('germany');
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });
}

test('single keys can be switched off, and stay so; Ctrl-K does not', async ({ page }) => {
  await page.goto('/methods', { waitUntil: 'networkidle' });
  await page.keyboard.press('?');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload({ waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the button opens it, a tap on a result opens that, a tap on × gives the focus back', async ({
    page,
  }) => {
    await page.goto('/methods', { waitUntil: 'networkidle' });
    const button = page.getByRole('link', { name: 'Search', exact: true });
    await button.tap();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(button).toBeFocused();
    await button.tap();
    await field(page).fill('spiegel');
    await options(page).first().tap();
    await expect(page).not.toHaveURL(/methods/);
  });
});
