import { expect, test } from '@playwright/test';

test('a point tells value, date, status, source and what is counted, and opens its figure', async ({
  page,
}) => {
  await page.goto('/charts/us-drawdown-2020');
  const slider = page.getByRole('slider', { name: /^Chart:/ });
  await slider.focus();
  await page.keyboard.press('Home');
  const valueText = (await slider.getAttribute('aria-valuetext')) ?? '';
  expect(valueText).toMatch(/^about 1[23],000, 29 February 2020, actual/);
  await expect(page.getByText('Open this figure')).toBeVisible();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /11 September 2021, planned/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/figures\/[a-z2-9]{8}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('0');
});

test('pointing at a point shows its card; a click opens the same figure', async ({ page }) => {
  await page.goto('/charts/us-drawdown-2020');
  const mark = page.locator('[data-point="fcvcxxvw"] .mark');
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark has no place.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await expect(page.getByText('1 December 2020 · Actual')).toBeVisible();
  await page.mouse.click(x, y);
  await expect(page).toHaveURL('/figures/fcvcxxvw');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a tap shows the card, and the card leads to the figure', async ({ page }) => {
    await page.goto('/charts/us-drawdown-2020');
    const mark = page.locator('[data-point="fcvcxxvw"] .mark');
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error('The mark has no place.');
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('link', { name: 'Open this figure' }).tap();
    await expect(page).toHaveURL(/\/figures\/[a-z2-9]{8}$/);
  });
});

test('Recharts comes on intent, and nothing shifts when it does', async ({ page }) => {
  await page.goto('/charts/nato-members');
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.locator('[data-chart]').hover();
  await expect(page.locator('[data-chart] .recharts-line path').first()).toBeAttached();
  await page.waitForTimeout(300);
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  );
  expect(total).toBe(0);
});

test('events have their words and source below the chart, and their numbers lead there', async ({ page }) => {
  await page.goto('/charts/us-drawdown-2020');
  const list = page.getByRole('list', { name: 'Events' });
  await expect(list.getByRole('listitem')).toHaveCount(9);
  const second = list.getByRole('listitem').nth(1);
  await expect(second).toContainText('17 November 2020');
  await expect(second).toContainText('2,500 US troops in Afghanistan by 15 January');
  await expect(second.getByRole('link')).toHaveAttribute('href', '/sources/cnbc-2020-11-17');
  await page.locator('[data-chart] a[href="#us-drawdown-2020-event-2"]:visible circle').click();
  await expect(page).toHaveURL(/#us-drawdown-2020-event-2$/);
  await page.getByRole('link', { name: 'Off', exact: true }).click();
  await expect(page).toHaveURL(/events=off/);
  await expect(list).toHaveCount(0);
});

test('a composition tells every layer of a table and the total that it prints', async ({ page }) => {
  await page.goto('/charts/isaf-by-nation');
  const chart = page.locator('[data-chart]');
  await chart.hover({ position: { x: 400, y: 200 } });
  await expect(chart.locator('.recharts-area path').first()).toBeAttached();
  await page.mouse.move(0, 0);
  await chart.hover({ position: { x: 410, y: 200 } });
  await expect(chart.getByText('Sum of the rows')).toBeVisible();
  await expect(chart.getByText('Total as printed')).toBeVisible();
});
