import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';

/** The ids of the table's figures, in its order. */
async function tableIds(page: Page): Promise<string[]> {
  return page
    .locator('[data-figures] tbody a[href^="/figures/"]')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice('/figures/'.length)),
    );
}

/** The ids of the points that the chart draws. */
async function pointIds(page: Page): Promise<string[]> {
  const ids = await page
    .locator('[data-chart] [data-point]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-point') ?? ''));
  return ids.sort();
}

/** Something that waits until it is let go. */
function hold() {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { held, letGo: () => letGo() };
}

/** The rows of the CSV in the download menu, as a reader gets them. */
async function csvRows(page: Page): Promise<Record<string, string>[]> {
  await page.locator('summary', { hasText: 'Download' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^CSV/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return parse(Buffer.concat(chunks), { columns: true });
}

test('a control changes address, chart, table and file together, and back brings all of them back', async ({
  page,
}) => {
  await page.goto('/charts/us-drawdown-2020');
  await expect(page.locator('[data-chart] [data-point]')).toHaveCount(53);
  await page.getByRole('link', { name: 'Preferred', exact: true }).click();
  await expect(page).toHaveURL('/charts/us-drawdown-2020?figures=preferred');
  await expect(page.locator('[data-chart] [data-point]')).toHaveCount(4);
  await expect(page.locator('[data-figures] tbody tr')).toHaveCount(4);
  const rows = await csvRows(page);
  expect(rows.map(({ id }) => id).sort()).toEqual(await pointIds(page));
  expect(rows.every(({ rank }) => rank === 'preferred')).toBe(true);

  await page.goBack();
  await expect(page).toHaveURL('/charts/us-drawdown-2020');
  await expect(page.locator('[data-chart] [data-point]')).toHaveCount(53);
  await expect(page.locator('[data-figures] tbody tr')).toHaveCount(53);
  await page.goForward();
  await expect(page.locator('[data-chart] [data-point]')).toHaveCount(4);
});

for (const path of [
  '/charts/us-drawdown-2020',
  '/charts/us-afghanistan?status=planned~authorized&from=2009&to=2014',
  '/charts/nato-mission-strength?series=rsm-strength',
  '/charts/isaf-by-nation?force=DEU~GBR&from=2010&to=2011',
  '/charts/nato-2030',
]) {
  test(`the rows of the file are the rows of the table: ${path}`, async ({ page }) => {
    await page.goto(path);
    const ids = await tableIds(page);
    const rows = await csvRows(page);
    expect(ids.length).toBeGreaterThan(3);
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rows.every((row) => row.source_title && row.publisher && row.version)).toBe(true);
  });
}

test('a copied link shows the same figures in another browser', async ({ browser, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/charts/us-afghanistan');
  await page.getByRole('link', { name: 'Planned', exact: true }).click();
  await expect(page).toHaveURL(/status=planned/);
  await page.getByRole('textbox', { name: 'From' }).fill('2014-06');
  await page.getByRole('textbox', { name: 'to', exact: true }).fill('2017');
  await page.getByRole('button', { name: 'Set range' }).click();
  await expect(page).toHaveURL('/charts/us-afghanistan?status=planned&from=2014-06&to=2017');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy: Link to the newest figures' }).click();
  await expect(page.getByText('Link to the newest figures: copied')).toBeAttached();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  expect(await tableIds(elsewhere)).toEqual(await tableIds(page));
  expect(await pointIds(elsewhere)).toEqual(await pointIds(page));
  expect((await pointIds(elsewhere)).length).toBeGreaterThan(3);
  await elsewhere.context().close();
});

test('a wrong range is refused in words and changes nothing', async ({ page }) => {
  await page.goto('/charts/us-afghanistan');
  await page.getByRole('textbox', { name: 'From' }).fill('2020-13');
  await page.getByRole('button', { name: 'Set range' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Write a year' })).toBeVisible();
  await expect(page).toHaveURL('/charts/us-afghanistan');
});

test('a view that does not come leaves the old chart, says so and can be asked for again', async ({
  page,
}) => {
  await page.goto('/charts/us-drawdown-2020');
  const points = page.locator('[data-chart] [data-point]');
  const { held, letGo } = hold();
  const late = hold();
  // The server's page brings the same figures; here it comes late, and the chart has the API alone.
  await page.route(/\/charts\/us-drawdown-2020\?/, async (route) => {
    await late.held;
    await route.continue();
  });
  await page.route('**/api/v1/charts/**', async (route) => {
    await held;
    await route.abort();
  });
  await page.getByRole('link', { name: 'Preferred', exact: true }).click();
  await expect(page.getByText('Loading the view')).toBeAttached();
  await expect(page.locator('.progress-line')).toBeVisible();
  await expect(points).toHaveCount(53);
  letGo();
  const alert = page.getByRole('alert').filter({ hasText: 'did not come' });
  await expect(alert).toBeVisible();
  await expect(points).toHaveCount(53);
  await page.unroute('**/api/v1/charts/**');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(points).toHaveCount(4);
  await expect(alert).toHaveCount(0);
  late.letGo();
  await expect(page.locator('[data-figures] tbody tr')).toHaveCount(4);
});

test('the ranking moves from table to table', async ({ page }) => {
  await page.goto('/charts/isaf-by-nation');
  await page.getByLabel('Ranked on').selectOption({ label: '6 June 2011' });
  await expect(page).toHaveURL('/charts/isaf-by-nation?at=2011-06-06');
  const ranking = page.getByRole('list', { name: 'Forces on 6 June 2011, largest first' });
  await expect(ranking.getByRole('listitem').first()).toContainText('United States');
  await expect(ranking.getByRole('listitem').first()).toContainText('90,000');
});
