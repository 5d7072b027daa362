import { expect, type Page, test } from '@playwright/test';

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
  await expect(second.getByRole('link').last()).toHaveAttribute('href', '/sources/cnbc-2020-11-17');
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

test('arrow keys walk through the tables and the layers of a composition, hedges spoken', async ({
  page,
}) => {
  await page.goto('/charts/isaf-by-nation');
  const slider = page.getByRole('slider', { name: /^Chart:.*up and down from force to force/ });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /^Sum of the rows about 35,460, total as printed about [\d,]+, 29 January 2007, actual, NATO/,
  );
  await page.keyboard.press('ArrowDown');
  await expect(slider).toHaveAttribute('aria-valuetext', /^41 other nations about [\d,]+, 29 January 2007/);
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^41 other nations [\d,]+, 7 November 2014/);
  await page.keyboard.press('Escape');
  await expect(slider).toHaveAttribute('aria-valuetext', 'No table chosen');
});

test('a total of another series is never called printed', async ({ page }) => {
  await page.goto('/charts/rsm-by-nation');
  await expect(page.locator('main')).toContainText('total: Resolute Support strength');
  const chart = page.locator('[data-chart]');
  await chart.hover({ position: { x: 400, y: 200 } });
  await expect(chart.getByText('Sum of the rows')).toBeVisible();
  await expect(page.getByText('total as printed')).toHaveCount(0);
});

test('every point stands in a list, each in full', async ({ page }) => {
  await page.goto('/charts/us-drawdown-2020');
  await page.getByText('Point by point').click();
  const points = page.getByRole('list', { name: /^Points of/ }).getByRole('listitem');
  await expect(points).toHaveCount(53);
  await expect(points.first()).toContainText(/^about 1[23],000, 29 February 2020, actual, /);
});

const RIVALS = '[data-rivals] > ol > li';

test('one click lists who said what wherever sources disagree', async ({ page, request }) => {
  const { marks } = await (await request.get('/api/v1/charts/us-drawdown-2020.json')).json();
  await page.goto('/charts/us-drawdown-2020');
  await page.getByText(`Where sources disagree: ${marks.rivals.length} times`).click();
  await expect(page.locator(RIVALS)).toHaveCount(marks.rivals.length);
  const said = marks.rivals.reduce((sum: number, { ids }: { ids: string[] }) => sum + ids.length, 0);
  await expect(page.locator(`${RIVALS} li`)).toHaveCount(said);
  await expect(page.locator(RIVALS).getByText('preferred').first()).toBeVisible();
});

test('what was opened before the page was alive is made once it is; before, it leads to the table', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/chunks/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/charts/us-drawdown-2020', { waitUntil: 'commit' });
  await page.getByText(/^Where sources disagree/).click();
  const table = page
    .locator('[data-rivals]')
    .getByRole('link', { name: 'The figures of this chart as a table' });
  await expect(table).toHaveAttribute('href', '/charts/us-drawdown-2020?tab=table');
  await expect(page.locator(RIVALS)).toHaveCount(0);
  release();
  await expect(page.locator(RIVALS).first()).toBeVisible();
});

test('the list of events leads to their places in the chart', async ({ page }) => {
  await page.goto('/charts/us-drawdown-2020');
  const line = page.locator('#us-drawdown-2020-at-2 .event-line');
  // A line has no width of its own, so that a browser calls it hidden in any case.
  await expect(line).toHaveCSS('visibility', 'hidden');
  await page.getByRole('link', { name: 'Event 2 in the chart' }).click();
  await expect(line).toHaveCSS('visibility', 'visible');
});

test('a break has its words in the chart and leads to them in the list', async ({ page }) => {
  await page.goto('/charts/us-germany');
  const chart = page.locator('[data-chart]');
  await expect(chart.getByText('Not reported', { exact: true }).locator('visible=true')).toBeVisible();
  await chart.locator('a[href="#us-germany-break-1"]:visible rect').click();
  await expect(page).toHaveURL(/#us-germany-break-1$/);
});

test('statements say why one is preferred, and have events and breaks where they fall', async ({ page }) => {
  await page.goto('/charts/counting-rules-2017');
  const chart = page.locator('[data-chart]');
  await expect(chart.getByText(/^Preferred: .+/)).toHaveCount(2);
  await expect(chart).toContainText('15,298');
  await expect(chart).toContainText('8,448');
  const rows = await chart.getByRole('listitem').allInnerTexts();
  const broken = rows.findIndex((text) => text.includes('Counting rule changes'));
  expect(rows[broken - 1]).toContain('22 August 2017');
  expect(rows[broken + 1]).toContain('30 August 2017');
  expect(rows[0]).toContain('Trump presents');
  await page.goto('/charts/counting-rules-2017?events=off');
  await expect(chart.locator('[data-event]')).toHaveCount(0);
});

async function leftmostMark(page: Page): Promise<number> {
  const boxes = await page
    .locator('[data-chart] .mark')
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
  return Math.min(...boxes);
}

for (const slug of ['nato-members', 'us-germany', 'germany-afghanistan']) {
  test(`values of the axis cover no mark of ${slug}`, async ({ page }) => {
    await page.goto(`/charts/${slug}`);
    const rights = await page
      .locator('[data-chart] .chart-text')
      .evaluateAll((texts) =>
        texts
          .filter((text) => /^[\d,.]+[kM]?$/.test(text.textContent ?? '') && text.getAttribute('x') === '0%')
          .map((text) => text.getBoundingClientRect().right),
      );
    expect(rights.length).toBeGreaterThan(3);
    const left = await leftmostMark(page);
    for (const right of rights) expect(right).toBeLessThanOrEqual(left);
  });
}

for (const width of [360, 1280])
  test(`at ${width} pixels the key of a chart stands where it will stand, before the chart has come`, async ({
    page,
    request,
  }) => {
    const path = '/charts/us-afghanistan';
    const html = await (await request.get(path)).text();
    const keyEnd =
      html.indexOf('</ul>', html.indexOf('US troops in Afghanistan: preferred')) + '</ul>'.length;
    await page.setViewportSize({ width, height: 900 });
    const key = page.locator('main ul', { hasText: 'US troops in Afghanistan: preferred' }).first();
    // Below the controls: those may be written in another font at the first visit.
    const placed = () =>
      key.evaluate(
        (list) => list.getBoundingClientRect().y - (list.parentElement?.getBoundingClientRect().y ?? 0),
      );
    await page.route(`**${path}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: html.slice(0, keyEnd) }),
    );
    await page.goto(path);
    const before = await placed();
    await page.unroute(`**${path}`);
    await page.goto(path);
    expect(await placed()).toBe(before);
  });
