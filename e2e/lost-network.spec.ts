import { expect, type Page, type Route, test } from '@playwright/test';

const CHART = '/charts/us-drawdown-2020';
const PREFERRED = `${CHART}?figures=preferred`;
const points = (page: Page) => page.locator('[data-chart] [data-point]');
const told = (page: Page) => page.getByRole('alert').filter({ hasText: 'did not come' });

/** The chart as it stands, with nothing more on its way. */
async function openChart(page: Page): Promise<void> {
  await page.goto(CHART, { waitUntil: 'networkidle' });
  await expect(points(page)).toHaveCount(53);
}

/** What the page asks the server for after its first view: the answer of the API, and the page itself. */
async function onAsking(page: Page, handle: (route: Route) => unknown): Promise<() => Promise<void>> {
  const patterns = ['**/api/v1/charts/**', /\/charts\/us-drawdown-2020\?/];
  for (const pattern of patterns) await page.route(pattern, handle);
  return async () => {
    for (const pattern of patterns) await page.unroute(pattern);
  };
}

async function expectRetryToWork(page: Page): Promise<void> {
  await told(page).getByRole('button', { name: 'Try again' }).click();
  await expect(points(page)).toHaveCount(4);
  await expect(told(page)).toHaveCount(0);
  await expect(page).toHaveURL(PREFERRED);
  await expect(page.locator('[data-figures] tbody tr')).toHaveCount(4);
}

test('the network is lost while a view loads: the chart before stays, and once more works when it is back', async ({
  page,
  context,
}) => {
  await openChart(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Preferred', exact: true }).click();
  await expect(told(page)).toBeVisible();
  await expect(points(page)).toHaveCount(53);
  await context.setOffline(false);
  await expectRetryToWork(page);
});

const FAULTS: readonly (readonly [name: string, answer: Parameters<Route['fulfill']>[0]])[] = [
  ['500', { status: 500, body: 'no', contentType: 'text/plain' }],
  ['503 of a proxy, in HTML', { status: 503, body: '<html><h1>Busy</h1></html>', contentType: 'text/html' }],
  [
    'truncated',
    { status: 200, body: '{"version":"2026-11-23","marks":{"ki', contentType: 'application/json' },
  ],
  ['empty', { status: 200, body: '', contentType: 'application/json' }],
  ['JSON of another thing', { status: 200, body: '{"status":"ok"}', contentType: 'application/json' }],
  ['null', { status: 200, body: 'null', contentType: 'application/json' }],
  ['a page of a hotel', { status: 200, body: '<html>Welcome, log in</html>', contentType: 'text/html' }],
];

for (const [name, answer] of FAULTS) {
  test(`an answer that is ${name}: the chart before stays, the reader is told, and once more works`, async ({
    page,
  }) => {
    await openChart(page);
    const mend = await onAsking(page, (route) => route.fulfill(answer));
    await page.getByRole('link', { name: 'Preferred', exact: true }).click();
    await expect(told(page)).toBeVisible();
    await expect(points(page)).toHaveCount(53);
    await mend();
    await expectRetryToWork(page);
  });
}

test('an answer that is slow: the chart before stays and says that it waits', async ({ page }) => {
  await openChart(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await onAsking(page, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Preferred', exact: true }).click();
  await expect(page.getByText('Loading the view')).toBeAttached();
  await expect(points(page)).toHaveCount(53);
  letGo();
  await expect(points(page)).toHaveCount(4);
  await expect(page).toHaveURL(PREFERRED);
});

test('a control that needs no figures keeps the page too, while nobody answers', async ({
  page,
  context,
}) => {
  await openChart(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await expect(told(page)).toBeVisible();
  await expect(points(page)).toHaveCount(53);
  await context.setOffline(false);
  await told(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL(`${CHART}?tab=table`);
});

test('of two steps in a row the second one counts, whichever answer comes first', async ({ page }) => {
  await openChart(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/us-drawdown-2020\.json\?figures=preferred$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('link', { name: 'Preferred', exact: true }).click();
  await page.getByRole('link', { name: 'Planned', exact: true }).click();
  await expect(page).toHaveURL(/status=planned/);
  letGo();
  await page.waitForTimeout(500);
  await expect(page).toHaveURL(/status=planned/);
});

test('a step of the dashboard for which no server is there leaves it as it is, and can be taken again', async ({
  page,
  context,
}) => {
  await page.goto('/?charts=us-afghanistan~nato-2030', { waitUntil: 'networkidle' });
  await page.locator('summary', { hasText: 'Edit this dashboard' }).click();
  // Once the living editor is there.
  await expect(page.locator('[data-handle]').first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('link', { name: /^Move down: US troops in Afghanistan/ }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'The server did not answer' });
  await expect(alert).toBeVisible();
  await expect(page.locator('[data-panels] [data-chart]').first()).toHaveAttribute(
    'data-chart',
    'us-afghanistan',
  );
  await context.setOffline(false);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/?charts=nato-2030~us-afghanistan');
  await expect(alert).toHaveCount(0);
});
