import { expect, type Page, test } from '@playwright/test';
import { axeFindings, colourFindings } from './looked-at';

const THREE = '/?charts=nato-2030~kfor~nato-members';

/** The charts that a page draws, in its order. */
const drawn = (page: Page) =>
  page
    .locator('main article [data-chart]')
    .evaluateAll((charts) => charts.map((chart) => chart.getAttribute('data-chart')));

/** Opens the editor and waits for the living one. */
async function openEditor(page: Page, path = THREE, label = 'Edit this dashboard') {
  await page.goto(path);
  await page.locator('summary', { hasText: label }).click();
  await expect(page.getByRole('searchbox', { name: 'Search the catalogue' })).toBeVisible();
}

test('a chart is added from the whole catalogue, by search, and back takes it off again', async ({
  page,
}) => {
  await openEditor(page);
  const search = page.getByRole('searchbox', { name: 'Search the catalogue' });
  await search.fill('troops germany');
  await page.getByRole('link', { name: /^Add: US troops in Germany/ }).click();
  await expect(page).toHaveURL(`${THREE}~us-germany`);
  await expect.poll(() => drawn(page)).toEqual(['nato-2030', 'kfor', 'nato-members', 'us-germany']);
  await expect(page.getByRole('status').filter({ hasText: 'is added as chart 4' })).toBeVisible();
  await expect(search).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(THREE);
  await expect.poll(() => drawn(page)).toEqual(['nato-2030', 'kfor', 'nato-members']);
  await page.goForward();
  await expect.poll(() => drawn(page)).toHaveLength(4);
});

test('words that no chart has say so', async ({ page }) => {
  await openEditor(page);
  await page.getByRole('searchbox', { name: 'Search the catalogue' }).fill('prussia');
  await expect(page.getByText('No other chart of the catalogue has these words.')).toBeVisible();
});

test('by keyboard alone: moved and taken out, said, and the focus stays with the row', async ({ page }) => {
  await openEditor(page);
  const down = page.getByRole('link', { name: /^Move down: NATO 2030/ });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?charts=kfor~nato-2030~nato-members');
  await expect(page.getByRole('status').filter({ hasText: 'is now chart 2 of 3' })).toBeVisible();
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?charts=kfor~nato-members~nato-2030');
  // At the end there is no way down: the focus is with the way up.
  await expect(page.getByRole('link', { name: /^Move up: NATO 2030/ })).toBeFocused();
  await page.getByRole('link', { name: /^Take out: NATO 2030/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?charts=kfor~nato-members');
  await expect(page.getByRole('link', { name: /^Take out: / }).nth(1)).toBeFocused();
  await page
    .getByRole('link', { name: /^Take out: / })
    .first()
    .click();
  await expect(page).toHaveURL('/?charts=nato-members');
  // A dashboard has at least one chart.
  await expect(page.getByRole('link', { name: /^Take out: / })).toHaveCount(0);
});

test('a row is dragged to its place; Esc leaves it where it was', async ({ page }) => {
  await openEditor(page);
  const grip = await page.locator('[data-handle="nato-2030"]').boundingBox();
  const last = await page.locator('[data-row="nato-members"]').boundingBox();
  if (!grip || !last) throw new Error('The rows are not there.');
  const drag = async () => {
    await page.mouse.move(grip.x + 10, grip.y + 10);
    await page.mouse.down();
    await page.mouse.move(grip.x + 10, last.y + last.height, { steps: 5 });
  };
  await drag();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page).toHaveURL(THREE);
  await drag();
  await page.mouse.up();
  await expect(page).toHaveURL('/?charts=kfor~nato-members~nato-2030');
  await expect.poll(() => drawn(page)).toEqual(['kfor', 'nato-members', 'nato-2030']);
});

test('the title is text, whatever it holds, and is refused by name where it is too long', async ({
  page,
}) => {
  await openEditor(page);
  const title = '<img src=x onerror="document.title=1"> & *ours*';
  const field = page.getByRole('textbox', { name: 'Title' });
  await field.fill(title);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(`${title} · Muster`);
  expect(await page.locator('main img').count()).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  await page.locator('summary', { hasText: 'Edit this dashboard' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search the catalogue' })).toBeVisible();
  await field.fill('x'.repeat(81));
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'at most 80' })).toBeVisible();
  await page.goto(`${THREE}&title=${'x'.repeat(81)}`);
  await expect(page.getByRole('status').filter({ hasText: 'ignored' })).toContainText('at most 80');
});

test('all charts over time share a range, and statements keep their own dates', async ({ page }) => {
  await openEditor(page);
  const range = page.getByRole('form', { name: 'Range' });
  await range.getByRole('textbox', { name: 'From' }).fill('2010');
  await range.getByRole('textbox', { name: 'to', exact: true }).fill('2019');
  await range.getByRole('button', { name: 'Set range' }).click();
  await expect(page).toHaveURL(`${THREE}&from=2010&to=2019`);
  const link = (slug: string) =>
    page
      .locator('article', { has: page.locator(`[data-chart="${slug}"]`) })
      .getByRole('heading')
      .getByRole('link');
  await expect(link('kfor')).toHaveAttribute('href', '/charts/kfor?from=2010&to=2019');
  await expect(link('nato-2030')).toHaveAttribute('href', '/charts/nato-2030');
});

test('the home set in its own order is the address without charts', async ({ page, baseURL }) => {
  await page.goto(
    '/?charts=us-drawdown-2020~us-afghanistan~autumn-2020~nato-mission-strength~isaf-by-nation~nato-members~nato-2030',
  );
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', baseURL ?? '');
  await expect(page.locator('summary', { hasText: 'Compose a dashboard' })).toBeVisible();
});

test('old grammar is read, and the canonical link is of today', async ({ page }) => {
  await page.goto('/?charts=nato-2030,kfor');
  await expect.poll(() => drawn(page)).toEqual(['nato-2030', 'kfor']);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/\?charts=nato-2030~kfor$/);
});

test('the four headline figures are met first on every dashboard', async ({ page }) => {
  for (const path of ['/', THREE]) {
    await page.goto(path);
    const headlines = page.getByRole('region', { name: /^On 1 December 2020/ });
    await expect(headlines.getByRole('link', { name: '4,500', exact: true })).toBeVisible();
    await expect(headlines.getByRole('link', { name: /^Deutsche Welle/ })).toHaveCount(4);
    const first = await headlines.boundingBox();
    const chart = await page.locator('[data-chart]').first().boundingBox();
    expect(first?.y).toBeLessThan(chart?.y ?? 0);
  }
});

test('the editor fits every width and has no axe finding, light or dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openEditor(page);
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    expect(await axeFindings(page, { within: '#compose' }), `at ${width} px`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFindings(page, { within: '#compose' }), 'dark').toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap moves a row', async ({ page }) => {
    await openEditor(page);
    await page.getByRole('link', { name: /^Move up: KFOR/ }).tap();
    await expect(page).toHaveURL('/?charts=kfor~nato-2030~nato-members');
  });

  test('a finger drags a row', async ({ page, context }) => {
    await openEditor(page);
    await page.locator('[data-handle="nato-2030"]').scrollIntoViewIfNeeded();
    const grip = await page.locator('[data-handle="nato-2030"]').boundingBox();
    const next = await page.locator('[data-row="kfor"]').boundingBox();
    if (!grip || !next) throw new Error('The rows are not there.');
    const touch = await context.newCDPSession(page);
    const at = (y: number) => ({ touchPoints: [{ x: grip.x + 10, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(grip.y + 10) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(next.y + next.height - 4) });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page).toHaveURL('/?charts=kfor~nato-2030~nato-members');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every step is a link or a form', async ({ page }) => {
    await page.goto(THREE);
    await page.locator('summary', { hasText: 'Edit this dashboard' }).click();
    await page.getByRole('link', { name: /^Move up: KFOR/ }).click();
    await expect(page).toHaveURL('/?charts=kfor~nato-2030~nato-members#compose');
    // The browser unfolds what holds the target of an address.
    await page.getByRole('link', { name: /^Add: US troops in Germany/ }).click();
    await expect(page).toHaveURL(/nato-members~us-germany#compose$/);
    await page.getByRole('textbox', { name: 'Title' }).fill('Ours');
    await page.getByRole('button', { name: 'Set title' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ours');
    await page.getByRole('textbox', { name: 'From' }).fill('2010');
    await page.getByRole('button', { name: 'Set range' }).click();
    await expect(page).toHaveURL(/from=2010/);
    await expect(page.getByText('Part of this link was ignored')).toHaveCount(0);
    await expect.poll(() => drawn(page)).toEqual(['kfor', 'nato-2030', 'nato-members', 'us-germany']);
  });
});
