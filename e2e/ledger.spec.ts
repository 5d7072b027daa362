import { expect, type Page, test } from '@playwright/test';
import { active, count, openList as open, panel, rows, search } from './ledger-page';
import { axeFindings, colourFindings } from './looked-at';

/** The figures of the file that the page offers, by their ids, in its order. */
async function offered(page: Page, format: 'CSV' | 'JSON'): Promise<string[]> {
  await page.getByText('Download', { exact: true }).click();
  const link = page.getByRole('link', { name: new RegExp(`^${format}`) });
  const address = (await link.getAttribute('href')) ?? '';
  await page.keyboard.press('Escape');
  const answer = await page.request.get(address);
  expect(answer.status(), address).toBe(200);
  if (format === 'JSON')
    return ((await answer.json()) as { figures: { id: string }[] }).figures.map(({ id }) => id);
  // No cell of these columns holds a line end, so that a line is a row.
  return (await answer.text())
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
}

test('the first rows are in the first HTML, all rows in the list, few of them in the page', async ({
  page,
}) => {
  const html = await (await page.request.get('/figures')).text();
  expect(html.match(/ data-id="/g)).toHaveLength(50);
  expect(html).not.toMatch(/ style="/);
  await open(page, '/figures');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '4889');
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await expect(active(page)).toHaveAttribute('aria-rowindex', '4889');
  expect(await rows(page).count()).toBeLessThan(60);
});

test('facets, search and order change address, rows and file together, and going back undoes each', async ({
  page,
}) => {
  await open(page, '/figures');
  const facets = page.locator('[data-facets]');
  await facets.getByRole('link', { name: /^Germany, 134/ }).click();
  await expect(page).toHaveURL('/figures?force=DEU');
  await expect(page.locator('[data-count]')).toHaveText('134 of 4,888 figures');
  const press = facets.getByRole('link', { name: /^Press, / });
  const told = Number(/\d+/.exec((await press.getAttribute('aria-label')) ?? '')?.[0]);
  await press.click();
  await expect(page).toHaveURL('/figures?force=DEU&kind=press');
  expect(await count(page)).toBe(told);
  await page.getByRole('columnheader', { name: 'Figure' }).getByRole('link').click();
  await expect(page).toHaveURL('/figures?force=DEU&kind=press&sort=-value');
  await expect(page.getByRole('columnheader', { name: 'Figure' })).toHaveAttribute('aria-sort', 'descending');
  const file = await offered(page, 'CSV');
  expect(file).toHaveLength(told);
  expect(await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-id')))).toEqual(
    file.slice(0, await rows(page).count()),
  );
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/figures?force=DEU');
  await expect(page.locator('[data-count]')).toHaveText('134 of 4,888 figures');
  await page.goForward();
  await expect(page.locator('[data-count]')).toContainText(`${told} of`);
  await page.getByRole('link', { name: 'Take out Germany', exact: true }).click();
  await expect(page).toHaveURL('/figures?kind=press');
});

test('a search narrows the list while it is typed, is one step of the history, and forgives a slip', async ({
  page,
}) => {
  await open(page, '/figures');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/')) requests.push(request.url());
  });
  await search(page).pressSequentially('kosovo ', { delay: 40 });
  await expect(page.locator('[data-count]')).toHaveText('38 of 4,888 figures');
  await expect(search(page)).toHaveValue('kosovo ');
  await expect(page).toHaveURL('/figures?q=kosovo');
  await search(page).pressSequentially('german');
  await expect(page).toHaveURL('/figures?q=kosovo+german');
  const found = await offered(page, 'JSON');
  expect(found).toHaveLength(await count(page));
  expect(found.length).toBeLessThan(38);
  await page.goBack();
  await expect(page).toHaveURL('/figures');
  await expect(search(page)).toHaveValue('');
  await expect(page.locator('[data-count]')).toHaveText('4,888 figures');
  await search(page).fill('resolte');
  await expect(page.getByText('“resolte” stands nowhere; read as “resolute”.')).toBeVisible();
  // Everything that was found was found here.
  expect(requests.filter((url) => !url.includes('figures.json?q='))).toEqual([]);
});

test('a link shows what it was copied from: rows, order, columns, choice and the open figure', async ({
  page,
}) => {
  const link =
    '/figures?place=AFG&from=2020-11&to=2021-02&q=troops&sort=publisher&columns=value~published~note&open=fcvcxxvw&chosen=fcvcxxvw';
  await page.goto(link);
  await expect(page.getByRole('columnheader')).toHaveText(['Chosen', 'Figure', 'Published', 'Note']);
  await expect(panel(page)).toContainText('from 4,500 to 2,500 by mid-January');
  await expect(page.locator('[data-choice]')).toContainText('1 figure chosen');
  await expect(search(page)).toHaveValue('troops');
  await expect(page.locator('[data-id="fcvcxxvw"]')).toHaveAttribute('aria-selected', 'true');
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('link', { name: 'Show Force' }).click();
  await expect(page.getByRole('columnheader')).toHaveText(['Chosen', 'Figure', 'Force', 'Published', 'Note']);
  await expect(page).toHaveURL(/columns=value~force~published~note/);
});

test('a plan that is opened beside the list says what came of it, as its own page does', async ({ page }) => {
  await page.goto('/figures/bg6pzme4');
  const told = await page.locator('[data-outcome]').textContent();
  await page.goto('/figures?place=AFG&open=bg6pzme4');
  await expect(panel(page).getByRole('heading', { name: 'What came of it' })).toBeVisible();
  await expect(panel(page).locator('[data-outcome]')).toHaveText(told ?? '');
  // The level from which it was to be cut is no plan.
  await page.goto('/figures?place=AFG&open=fcvcxxvw');
  await expect(panel(page).getByRole('heading', { name: 'Who disagrees' })).toBeVisible();
  await expect(panel(page).locator('[data-outcome]')).toHaveCount(0);
});

test('chosen figures are downloaded, listed alone and shown in a chart that draws them all', async ({
  page,
}) => {
  await open(page, '/figures?series=us-troops-afghanistan&from=2020&to=2020');
  const chosen: string[] = [];
  for (const index of [0, 3]) {
    await rows(page).nth(index).getByRole('checkbox').click();
    chosen.push((await rows(page).nth(index).getAttribute('data-id')) ?? '');
  }
  const bar = page.locator('[data-choice]');
  await expect(bar).toContainText('2 figures chosen');
  const csv = await page.request.get(
    (await bar.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '',
  );
  const lines = (await csv.text()).trim().split(/\r?\n/).slice(1);
  expect(lines.map((line) => line.slice(0, 8)).sort()).toEqual([...chosen].sort());
  await bar.getByText('Show in a chart').click();
  const chart = bar.getByRole('link', { name: 'US troops in Afghanistan', exact: false }).first();
  const address = (await chart.getAttribute('href')) ?? '';
  const drawn = await page.request.get(
    address.replace('/charts/', '/api/v1/charts/').replace(/(\?|$)/, '.csv$1'),
  );
  const rowsDrawn = await drawn.text();
  for (const id of chosen) expect(rowsDrawn).toContain(`\n${id},`);
  await page.keyboard.press('Escape');
  await bar.getByRole('link', { name: 'Only these' }).click();
  await expect(page.locator('[data-count]')).toHaveText('2 of 4,888 figures');
  await page.goto('/figures?chosen=fcvcxxvw~src8j5s7');
  await expect(page.locator('[data-no-chart]')).toHaveText('No chart draws these 2 series together.');
});

test('a press opens a figure beside the list, and the list stays where it is', async ({ page }) => {
  await open(page, '/figures');
  await page.locator('[data-box]').evaluate((box) => box.scrollTo(0, 20_000));
  const row = page.locator('[data-index="560"]');
  await row.getByRole('link').first().click();
  await expect(panel(page)).toHaveAttribute('data-panel', (await row.getAttribute('data-id')) ?? '');
  await expect(row).toBeInViewport();
  await expect(row).toBeFocused();
  await panel(page).getByRole('link', { name: 'Close the figure' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('where nothing is found, ways on are offered with what they lead to', async ({ page }) => {
  await open(page, '/figures?force=DEU');
  await search(page).fill('zzzz');
  await expect(page.getByText('No figure has all of this.')).toBeVisible();
  await page.getByRole('link', { name: 'Without “zzzz”: 134 figures' }).click();
  await expect(page.locator('[data-count]')).toHaveText('134 of 4,888 figures');
  await expect(search(page)).toHaveValue('');
});

test('where the figures do not come, the first rows stay, it says so, and once more is offered', async ({
  page,
}) => {
  let broken = true;
  await page.route(/figures\.json/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/figures');
  await search(page).fill('kosovo');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The figures did not come');
  await expect(rows(page).first()).toBeVisible();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-count]')).toHaveText('38 of 4,888 figures');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test.describe('by touch on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the first cards stay where they are when the list comes alive', async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as unknown as { sources: { node: Node | null }[] }[])
          for (const { node } of sources)
            if (node instanceof HTMLElement && node.dataset.index) moved.push(node.dataset.index);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, '/figures');
    await expect(rows(page).first()).toHaveAttribute('tabindex', '0');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });

  test('filters unfold, a card opens its figure, a box is ticked, nothing scrolls sideways', async ({
    page,
  }) => {
    await open(page, '/figures');
    await page.getByText('Filters', { exact: true }).tap();
    await page.getByRole('link', { name: /^Kosovo, 38/ }).tap();
    await expect(page.locator('[data-count]')).toHaveText('38 of 4,888 figures');
    await page.getByText('Filters', { exact: true }).tap();
    await rows(page).nth(1).getByRole('checkbox').tap();
    await expect(page.locator('[data-choice]')).toContainText('1 figure chosen');
    await rows(page).nth(1).locator('[data-column="series"]').tap();
    await expect(panel(page)).toContainText('KFOR');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFindings(page, { without: '[data-list] [data-index="2"] ~ *' })).toEqual([]);
    await panel(page).getByRole('link', { name: 'Close the figure' }).tap();
    await expect(panel(page)).toHaveCount(0);
  });
});

test('with a figure open, some chosen and a facet unfolded, axe finds nothing, light or dark', async ({
  page,
}) => {
  await open(page, '/figures?force=USA&sort=-value&open=fcvcxxvw&chosen=fcvcxxvw');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByRole('button', { name: /^All / }).first().click();
  const part = { without: '[data-list] [data-index="6"] ~ *' };
  expect(await axeFindings(page, part)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFindings(page, part)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('facets, search, order and pages are links and forms, and each row leads to its figure', async ({
    page,
  }) => {
    await page.goto('/figures');
    await expect(rows(page)).toHaveCount(50);
    await page.getByRole('link', { name: 'Next page' }).click();
    await expect(page).toHaveURL('/figures?offset=50');
    await expect(page.getByRole('navigation', { name: 'Pages of the list' })).toContainText(
      '51 to 100 of 4,888',
    );
    await page.getByRole('link', { name: /^Germany, 134/ }).click();
    await page.getByRole('columnheader', { name: 'Figure' }).getByRole('link').click();
    await expect(page).toHaveURL('/figures?force=DEU&sort=-value');
    await search(page).fill('mandate');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL('/figures?force=DEU&sort=-value&q=mandate');
    await expect(page.locator('[data-count]')).toContainText('of 4,888');
    await page.goto('/figures');
    await page.getByRole('combobox', { name: 'More: Series' }).selectOption('kfor-strength');
    await page
      .locator('section', { hasText: 'Series' })
      .getByRole('button', { name: 'Show' })
      .first()
      .click();
    await expect(page).toHaveURL('/figures?series=kfor-strength');
    await expect(rows(page)).toHaveCount(38);
    await rows(page).first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/figures\/[a-z0-9]{8}$/);
  });
});
