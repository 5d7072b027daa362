import { expect, test } from '@playwright/test';

const PATH = '/charts/us-plans-and-outcomes';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('each plan tells what came of it, and by which figures', async ({ page }) => {
    await page.goto(PATH);
    const rows = page.locator('[data-chart] ol > li');
    await expect(rows).toHaveCount(40);
    const reached = rows.filter({ has: page.locator('[data-point="bg6pzme4"]') });
    await expect(reached).toContainText('mid-January 2021');
    await expect(reached).toContainText('Met');
    await expect(reached.getByRole('link', { name: '2,500', exact: true })).toHaveAttribute(
      'href',
      '/figures/bg6pzme4',
    );
    await expect(reached.getByRole('link', { name: 'about 2,500', exact: true })).toHaveAttribute(
      'href',
      '/figures/sswxnj4r',
    );
    const dropped = rows.filter({ has: page.locator('[data-point="mv23q7kg"]') });
    await expect(dropped).toContainText('Dropped');
    await expect(dropped).toContainText('Replaced by about 8,400 for January 2017, published 6 July 2016.');
    await expect(dropped).toContainText('about 4,300 more');
    const contested = rows.filter({ has: page.locator('[data-point="ff5p7dkq"]') });
    await expect(contested).toContainText('Met by one count');
    await expect(contested).toContainText('By another count it was not met: 44,896, March 2014');
    await expect(contested.getByRole('link', { name: '44,896' })).toHaveAttribute(
      'href',
      '/figures/smarjbct',
    );
  });
});

test('the rule is one click away', async ({ page }) => {
  await page.goto(PATH);
  await page.getByRole('link', { name: 'The rule' }).click();
  await expect(page).toHaveURL('/methods#plans');
  await expect(page.getByRole('heading', { name: 'Met, missed, dropped, open' })).toBeInViewport();
  const contested = page.locator('[data-case="ff5p7dkq"]');
  await expect(contested).toContainText('about 34,000 for February 2014');
  await expect(contested).toContainText('By another count it was not met: 44,896, March 2014');
});

test('a range chooses among the plans, and the table and the CSV follow', async ({ page, request }) => {
  await page.goto(`${PATH}?from=2021&to=2021`);
  const rows = page.locator('[data-chart] ol > li');
  const shown = await rows.count();
  expect(shown).toBeGreaterThan(3);
  expect(shown).toBeLessThan(40);
  const { count } = await (await request.get(`/api/v1${PATH}.json?from=2021&to=2021`)).json();
  await expect(page.locator('[data-figures] tbody tr')).toHaveCount(count);
});

test('a chart has its words and is described by them', async ({ page }) => {
  await page.goto('/charts/nato-members');
  const sentence = 'The highest of them: 32 (7 March 2024).';
  await expect(page.getByText(sentence)).toBeVisible();
  const describedBy = await page.locator('[data-chart]').getAttribute('aria-describedby');
  await expect(page.locator(`[id="${describedBy}"]`)).toContainText(sentence);
  await page.goto('/?charts=nato-members');
  await expect(page.getByText(sentence)).toBeHidden();
  await page.getByText('In words').click();
  await expect(page.getByText(sentence)).toBeVisible();
});

test('the words follow the view', async ({ page }) => {
  await page.goto('/charts/nato-members');
  await page.getByRole('textbox', { name: 'From' }).fill('1999');
  await page.getByRole('button', { name: 'Set range' }).click();
  await expect(page.getByText(/the preferred figures begin with 19 \(12 March 1999\)/)).toBeVisible();
});

test('one key before a chart leads to its figures as a table', async ({ page }) => {
  await page.goto('/charts/nato-members');
  const skip = page.getByRole('link', { name: 'Skip to the table of figures' });
  await skip.focus();
  await expect(skip).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('#table-title')).toBeFocused();
  await page.goto('/?charts=nato-members');
  await page.getByRole('link', { name: 'To the figures of this chart as a table' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/charts/nato-members?tab=table');
});
