import { expect, type Locator, type Page, test } from '@playwright/test';

const points = (page: Page) => page.locator('[data-chart] [data-point]');
const rows = (page: Page) => page.locator('[data-figures] tbody tr');
const handle = (page: Page, name: 'From' | 'To') => page.getByRole('slider', { name, exact: true });

async function middleOf(target: Locator) {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('It has no place.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

/** Drags by a part of the strip's width, as a hand does: in several moves. */
async function drag(page: Page, target: Locator, part: number) {
  const { x, y } = await middleOf(target);
  const { width } = await middleOf(page.locator('[data-strip]'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + part * width, y, { steps: 8 });
}

test.describe('the strip', () => {
  test('a handle that is dragged changes address, chart and table when it is let go', async ({ page }) => {
    await page.goto('/charts/us-drawdown-2020');
    await expect(points(page)).toHaveCount(53);
    await drag(page, handle(page, 'From'), 0.5);
    await expect(handle(page, 'From')).toHaveAttribute('aria-valuetext', '1 December 2020');
    await expect(page).toHaveURL('/charts/us-drawdown-2020');
    await page.mouse.up();
    await expect(page).toHaveURL('/charts/us-drawdown-2020?from=2020-12');
    await expect(points(page)).not.toHaveCount(53);
    const shown = await points(page).count();
    expect(shown).toBeGreaterThan(10);
    await expect(rows(page)).toHaveCount(shown);
    await page.goBack();
    await expect(points(page)).toHaveCount(53);
    await expect(handle(page, 'From')).toHaveAttribute('aria-valuetext', '1 February 2020');
  });

  test('the window that is dragged moves both ends', async ({ page }) => {
    await page.goto('/charts/us-afghanistan?from=2005&to=2008');
    await drag(page, page.locator('[data-window]'), 2 / 21);
    await page.mouse.up();
    await expect(page).toHaveURL('/charts/us-afghanistan?from=2007&to=2010');
  });

  test('the handles obey the keys, and a run of keys is one step back', async ({ page }) => {
    await page.goto('/charts/us-drawdown-2020');
    await handle(page, 'To').focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'PageDown']) await page.keyboard.press(key);
    await expect(handle(page, 'To')).toHaveAttribute('aria-valuetext', '31 August 2020');
    await expect(page).toHaveURL('/charts/us-drawdown-2020?to=2020-08');
    await expect(rows(page)).toHaveCount(await points(page).count());
    await page.keyboard.press('Home');
    await expect(page).toHaveURL('/charts/us-drawdown-2020?to=2020-02');
    await page.keyboard.press('End');
    await expect(page).toHaveURL('/charts/us-drawdown-2020');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/charts/us-drawdown-2020');
    await expect(points(page)).toHaveCount(53);
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('a handle follows the finger', async ({ page, context }) => {
      await page.goto('/charts/us-afghanistan');
      const { x, y } = await middleOf(handle(page, 'To'));
      const { width } = await middleOf(page.locator('[data-strip]'));
      const client = await context.newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: at, y }],
        });
      await touch('touchStart', x);
      for (const part of [0.1, 0.3, 0.5]) await touch('touchMove', x - part * width);
      await touch('touchEnd', x);
      await expect(page).toHaveURL(/\/charts\/us-afghanistan\?to=2011(-\d\d)?$/);
    });
  });
});

test.describe('known on', () => {
  test('the slider changes the figures and says in words what is missing', async ({ page }) => {
    await page.goto('/charts/us-drawdown-2020');
    const slider = page.getByRole('slider', { name: 'Known on, by days of publication' });
    await expect(slider).toBeEnabled();
    await expect(slider).toHaveAttribute('aria-valuetext', /^Today/);
    await slider.focus();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/\?known=20\d\d-\d\d-\d\d$/);
    await expect(
      page.getByText(/^As it could be known on .*: 1 of 53 figures; 52 had not been published/),
    ).toBeVisible();
    await expect(points(page)).toHaveCount(1);
    await expect(rows(page)).toHaveCount(1);
    await page.getByRole('form', { name: 'Known on' }).getByRole('link', { name: 'Today' }).click();
    await expect(points(page)).toHaveCount(53);
    await expect(page.getByText(/^As it could be known/)).toHaveCount(0);
  });

  test('what has appeared since is greyed out on request, and never counted', async ({ page }) => {
    await page.goto('/charts/us-drawdown-2020');
    await page.locator('input[name=known][type=date]').fill('2020-12-01');
    await page.getByRole('button', { name: 'Set day' }).click();
    await expect(page).toHaveURL('/charts/us-drawdown-2020?known=2020-12-01');
    await expect(page.locator('[data-later]')).toHaveCount(0);
    await page.getByRole('link', { name: 'In grey' }).click();
    await expect(page).toHaveURL('/charts/us-drawdown-2020?known=2020-12-01&later=on');
    const words = await page.getByText(/^As it could be known on 1 December 2020/).textContent();
    const [, known, later] = /: (\d+) of 53 figures; (\d+) had not/.exec(words ?? '') ?? [];
    await expect(page.locator('[data-chart] [data-later]')).toHaveCount(Number(later));
    await expect(points(page)).toHaveCount(Number(known));
    await expect(rows(page)).toHaveCount(Number(known));
    await expect(page.getByText('published later', { exact: true })).toBeVisible();
  });

  test('the later figures stand in both bodies of the chart, and without JavaScript', async ({
    browser,
    page,
  }) => {
    const path = '/charts/us-drawdown-2020?known=2020-12-01&later=on';
    await page.goto(path);
    const count = await page.locator('[data-chart] [data-later]').count();
    expect(count).toBeGreaterThan(10);
    await page.locator('[data-chart]').hover();
    await expect(page.locator('[data-chart] .recharts-line path').first()).toBeAttached();
    await expect(page.locator('[data-chart] [data-later]')).toHaveCount(count);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(new URL(path, page.url()).href);
    await expect(plain.locator('[data-chart] [data-later]')).toHaveCount(count);
    await expect(plain.getByRole('slider')).toHaveCount(0);
    await context.close();
  });
});

test.describe('the tables of a composition', () => {
  const table = (page: Page) => page.getByRole('slider', { name: 'Table of the ranking' });

  test('play walks through them, can be paused, and back goes out of it in one step', async ({ page }) => {
    const documents: string[] = [];
    await page.goto('/charts/isaf-by-nation?from=2012');
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/charts/isaf-by-nation') documents.push(request.url());
    });
    const newest = await table(page).inputValue();
    await page.getByRole('button', { name: /^Play/ }).click();
    await expect(table(page)).toHaveValue('0');
    await expect(table(page)).toHaveValue('2');
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await table(page).inputValue();
    const words = (await table(page).getAttribute('aria-valuetext')) ?? '';
    await expect(page).toHaveURL(/\?from=2012&at=2012-\d\d-\d\d$/);
    await expect(page.getByRole('list', { name: `Forces on ${words}, largest first` })).toBeVisible();
    await page.waitForTimeout(1000);
    await expect(table(page)).toHaveValue(paused);
    expect(documents).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL('/charts/isaf-by-nation?from=2012');
    await expect(table(page)).toHaveValue(newest);
    await page.goForward();
    await expect(table(page)).toHaveValue(paused);
  });

  test('back ends a walk that is under way', async ({ page }) => {
    await page.goto('/charts/isaf-by-nation?from=2012');
    const newest = await table(page).inputValue();
    await page.getByRole('button', { name: /^Play/ }).click();
    await expect(table(page)).toHaveValue('1');
    await page.goBack();
    await expect(page).toHaveURL('/charts/isaf-by-nation?from=2012');
    await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
    await page.waitForTimeout(1000);
    await expect(table(page)).toHaveValue(newest);
  });

  test('another control ends a walk', async ({ page }) => {
    await page.goto('/charts/isaf-by-nation');
    await page.getByRole('button', { name: /^Play/ }).click();
    await expect(table(page)).toHaveValue('1');
    await page.getByRole('link', { name: '2011–2012' }).click();
    await expect(page).toHaveURL(/\?from=2011&to=2012&at=2007-\d\d-\d\d$/);
    await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
  });

  test('play stops at the newest', async ({ page }) => {
    await page.goto('/charts/isaf-by-nation?from=2014-06');
    const newest = await table(page).inputValue();
    expect(Number(newest)).toBeGreaterThan(1);
    await page.getByRole('button', { name: /^Play/ }).click();
    await expect(table(page)).toHaveValue('0');
    await expect(table(page)).toHaveValue(newest, { timeout: 15_000 });
    await expect(page.getByRole('button', { name: /^Play/ })).toBeVisible();
    await expect(page).toHaveURL('/charts/isaf-by-nation?from=2014-06');
  });

  test('the slider ranks another table', async ({ page }) => {
    await page.goto('/charts/isaf-by-nation');
    await expect(table(page)).toBeEnabled();
    await table(page).focus();
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/\?at=2007-/);
    await expect(page.getByRole('list', { name: /^Forces on .* 2007, largest first$/ })).toBeVisible();
  });
});

test('forces are added by name and taken out', async ({ page }) => {
  await page.goto('/charts/isaf-by-nation');
  const field = page.getByRole('combobox', { name: 'Add' });
  await field.fill('Germ');
  await field.press('Enter');
  await expect(page).toHaveURL('/charts/isaf-by-nation?force=DEU');
  await field.fill('united kingdom');
  await page.getByRole('button', { name: 'Add force' }).click();
  await expect(page).toHaveURL('/charts/isaf-by-nation?force=DEU~GBR');
  const ranking = page.getByRole('list', { name: /^Forces on/ });
  await expect(ranking.getByRole('listitem')).toHaveCount(2);
  await expect(page.locator('.matrix tbody tr')).toHaveCount(2);
  await field.fill('Atlantis');
  await field.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Atlantis' })).toBeVisible();
  await page.getByRole('link', { name: 'Take out Germany' }).click();
  await expect(page).toHaveURL('/charts/isaf-by-nation?force=GBR');
  await page.getByRole('link', { name: 'Largest ten' }).click();
  await expect(page).toHaveURL('/charts/isaf-by-nation');
  await expect(ranking.getByRole('listitem')).toHaveCount(48);
});

test('a few forces stand side by side', async ({ page }) => {
  await page.goto('/charts/nato-mission-strength');
  const all = await rows(page).count();
  const group = page.getByRole('group', { name: 'Forces' });
  const [, first] = await group.getByRole('link').allTextContents();
  await group.getByRole('link', { name: first }).click();
  await expect(page).toHaveURL(/\/charts\/nato-mission-strength\?force=[A-Z-]+$/);
  await expect(rows(page)).not.toHaveCount(all);
  await expect(rows(page)).toHaveCount(await points(page).count());
  await group.getByRole('link', { name: first }).click();
  await expect(rows(page)).toHaveCount(all);
});

for (const [path, nearest] of [
  ['/charts/us-afghanistan?from=1990&to=1991&scale=log', '/charts/us-afghanistan?scale=log'],
  ['/charts/nato-members?status=planned', '/charts/nato-members'],
  ['/charts/nato-2030?status=planned', '/charts/nato-2030'],
  ['/charts/isaf-by-nation?force=DEU&from=2016&to=2017', '/charts/isaf-by-nation?force=DEU'],
] as const) {
  test(`a view without figures leads to the nearest that has some: ${path}`, async ({ page }) => {
    await page.goto(path);
    const empty = page.locator('[data-empty]');
    await expect(empty).toContainText('No figures in this view');
    await empty.getByRole('link').click();
    await expect(page).toHaveURL(nearest);
    await expect(page.locator('[data-empty]')).toHaveCount(0);
    await expect(page.locator('[data-figures] tbody tr, .matrix tbody tr').first()).toBeVisible();
  });
}

test('the controls fold away on a phone and stand open on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/charts/us-afghanistan');
  // In its own letters, which a first visit does without where they come late: others are wider.
  await page.reload();
  const scale = page.getByRole('link', { name: 'Log', exact: true });
  await expect(scale).toBeHidden();
  // The chart begins in the upper half of the first screen, and what folds away says so where it is in force.
  expect((await page.locator('[data-chart]').boundingBox())?.y).toBeLessThan(520);
  await page.getByText('More controls').click();
  await expect(scale).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Known on' })).toBeVisible();
  await page.goto('/charts/us-afghanistan?known=2020-12-01');
  await expect(page.getByRole('slider', { name: 'Known on' })).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 740 });
  await page.reload();
  await expect(scale).toBeVisible();
  await expect(page.getByText('More controls')).toBeHidden();
});
