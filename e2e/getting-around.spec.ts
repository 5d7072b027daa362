import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const NEW_PAGES = [
  '/forces',
  '/forces/DEU',
  '/series',
  '/series/us-troops-germany',
  '/series/isaf-contribution?known=2010-01-01',
] as const;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('tbody tr:nth-child(n+8)').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

for (const path of NEW_PAGES) {
  test(`${path} has no axe finding in light or dark, and does not scroll sideways`, async ({ page }) => {
    // What the policy of the page forbids is told on the console too.
    const heard: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
    });
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(heard).toEqual([]);
  });
}

test('a force has all of its figures, each count by itself, as many as the API', async ({
  page,
  request,
}) => {
  await page.goto('/forces/DEU');
  const answer = (await (await request.get('/api/v1/figures.json?force=DEU')).json()) as { count: number };
  await expect(page.locator('[data-strand] tbody tr')).toHaveCount(answer.count);
  const isaf = page.locator('[data-strand="isaf-contribution-deu-afg"]');
  await expect(isaf.locator('[data-chart] path.level')).toHaveCount(1);
  await expect(isaf.getByRole('list', { name: 'Breaks in the count' })).toContainText(
    'Only troops required for the mission are counted',
  );
  // A reader of 2010 sees none of what was published later.
  await page.goto('/forces/DEU?known=2010-01-01');
  const known = (await (await request.get('/api/v1/figures.json?force=DEU&known=2010-01-01')).json()) as {
    count: number;
  };
  expect(known.count).toBeLessThan(answer.count);
  await expect(page.locator('[data-strand] tbody tr')).toHaveCount(known.count);
});

test('what never was is not found, and says so', async ({ page }) => {
  for (const path of ['/forces/XXX', '/series/nothing']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  }
});

test('a figure leads to its series, to its force and back to the figure', async ({ page }) => {
  await page.goto('/figures/fcvcxxvw');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'US troops in Afghanistan' })).toBeVisible();
  await page.getByRole('heading', { level: 2 }).getByRole('link', { name: 'United States' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'United States' })).toBeVisible();
  await expect(
    page.locator('[data-strand="us-troops-afghanistan-usa-afg"] tr[data-id="fcvcxxvw"]'),
  ).toHaveCount(1);
});

test('by keyboard alone: past the header, from chart to chart, and the focus is never lost', async ({
  page,
}) => {
  await page.goto('/charts/us-drawdown-2020', { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Charts' }),
  ).toBeFocused();
  await page.locator('a[rel="next"]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/charts\/us-afghanistan$/);
  await expect(page.locator('a[rel="prev"]')).toContainText('The cut of the winter 2020');
  await page.getByRole('region', { name: 'Related charts' }).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/us-afghanistan$/);
});

test('a force that is taken out of a chart leaves the focus beside it', async ({ page }) => {
  await page.goto('/charts/isaf-by-nation?force=DEU~FRA', { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: 'Take out Germany' }).press('Enter');
  await expect(page.getByRole('link', { name: 'Take out Germany' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Take out France' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Largest ten' })).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('from the list of forces to a figure over time', async ({ page }) => {
    await page.goto('/forces');
    await page.getByRole('link', { name: 'Kosovo Force' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Kosovo Force' })).toBeVisible();
    await page.locator('[data-strand] summary', { hasText: 'as a table' }).tap();
    const figure = page.locator('[data-strand] tbody tr a').first();
    await figure.tap();
    await expect(page).toHaveURL(/\/figures\/[a-z2-9]{8}$/);
  });
});

for (const width of [360, 768, 1024, 1280]) {
  test(`the search stands on the line of the name in every language, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/methods', '/de/methods', '/fr/methods']) {
      await page.goto(path);
      const header = page.locator('header').first();
      const name = await header.getByRole('link', { name: 'Muster' }).boundingBox();
      const search = await header.locator('[aria-keyshortcuts]').boundingBox();
      const middle = (search?.y ?? 0) + (search?.height ?? 0) / 2;
      expect(middle, path).toBeGreaterThan(name?.y ?? 0);
      expect(middle, path).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
      expect(search?.x, path).toBeGreaterThan((name?.x ?? 0) + (name?.width ?? 0));
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const [path, place] of [
    ['/charts/us-afghanistan', 'sources-title'],
    ['/charts/us-afghanistan', 'table-title'],
    ['/forces/USA', 'us-troops-germany-usa-deu-break-at-1'],
  ] as const) {
    test(`a link to #${place} leads there, past what was not laid out yet`, async ({ page }) => {
      const isThere = () =>
        expect
          .poll(() => page.locator(`#${place}`).evaluate((at) => Math.round(at.getBoundingClientRect().top)))
          .toBeLessThan(100);
      await page.goto(`${path}#${place}`);
      await isThere();
      await expect(page.locator(`#${place}`)).toBeInViewport();
      await page.goto(path);
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, place);
      await isThere();
      await expect(page.locator(`#${place}`)).toBeInViewport();
    });
  }
});
