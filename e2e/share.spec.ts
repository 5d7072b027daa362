import { expect, type Page, test } from '@playwright/test';
import { axeFindings, colourFindings } from './looked-at';

const CHART = '/charts/us-drawdown-2020?from=2020-10';
const NEWEST = 'Link to the newest figures';

/** Opens the dialog of a page that has one chart. */
async function openShare(page: Page, path = CHART) {
  await page.goto(path);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: /^Share/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** A clipboard that says no, as browsers do in frames and on pages without https. */
async function refuseClipboard(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
}

test.describe('where the clipboard is allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('each text is copied, said and shown', async ({ page, baseURL }) => {
    const dialog = await openShare(page);
    for (const [label, text] of [
      [NEWEST, `${baseURL}${CHART}`],
      ['Link to version 2026-11-23', `${baseURL}${CHART}&v=2026-11-23`],
      [
        'Code to embed the chart',
        expect.stringContaining(`<iframe src="${baseURL}/embed${CHART}" title="The cut of`),
      ],
    ] as const) {
      await dialog.getByRole('button', { name: `Copy: ${label}` }).click();
      await expect(dialog.getByRole('button', { name: `Copied: ${label}` })).toHaveText('Copied');
      await expect(dialog.getByRole('status').filter({ hasText: `${label}: copied` })).toBeAttached();
      expect(await clipboard(page)).toEqual(text);
      // The clipboard holds one text, so one button says so.
      await expect(dialog.getByRole('button', { name: /^Copied: / })).toHaveCount(1);
    }
  });

  test('the code of an embed is pinned to the version where that is chosen', async ({ page, baseURL }) => {
    const dialog = await openShare(page);
    await dialog.getByRole('radio', { name: 'Version 2026-11-23' }).check();
    await dialog.getByRole('button', { name: 'Copy: Code to embed the chart' }).click();
    expect(await clipboard(page)).toContain(`src="${baseURL}/embed${CHART.replace('&', '&amp;')}&amp;v=2026`);
  });

  test('the citation is copied in each of its forms', async ({ page }) => {
    const dialog = await openShare(page);
    const field = dialog.getByRole('textbox', { name: 'Citation' });
    for (const [form, words] of [
      ['APA', 'Retrieved'],
      ['Chicago', 'Accessed'],
      ['BibTeX', '@'],
      ['RIS', 'TY  - '],
      ['CSL-JSON', '"type"'],
    ] as const) {
      await dialog.getByLabel('Form').selectOption(form);
      await expect(field).toHaveValue(new RegExp(words));
      await dialog.getByRole('button', { name: 'Copy: Citation' }).click();
      await expect(dialog.getByRole('button', { name: 'Copied: Citation' })).toBeVisible();
      // A field shows every line end in its own way; what is copied is what the API gave.
      expect((await clipboard(page)).replaceAll('\r\n', '\n')).toBe(await field.inputValue());
    }
    await expect(dialog.getByRole('link', { name: 'Save', exact: true })).toHaveAttribute(
      'href',
      '/api/v1/cite/us-drawdown-2020.json?from=2020-10',
    );
  });

  test('a link has one form, in whatever order its page was asked for', async ({ page, baseURL }) => {
    const dialog = await openShare(page, '/charts/us-afghanistan?to=2021&scale=linear&force=USA&from=2009');
    await dialog.getByRole('button', { name: `Copy: ${NEWEST}` }).click();
    expect(await clipboard(page)).toBe(`${baseURL}/charts/us-afghanistan?force=USA&from=2009`);
  });

  test('a chart of a dashboard, a figure and a dashboard have what makes sense', async ({
    page,
    baseURL,
  }) => {
    await page.goto('/');
    const panel = page.getByRole('article').filter({ has: page.locator('[data-chart="nato-members"]') });
    // A chart far below wakes when it is meant.
    await panel.locator('[data-chart]').hover();
    await panel.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: `Copy: ${NEWEST}` }).click();
    expect(await clipboard(page)).toBe(`${baseURL}/charts/nato-members`);
    await expect(page.getByRole('heading', { name: 'Picture' })).toBeVisible();

    await page.goto('/?charts=kfor,nato-2030&title=Two+of+them');
    await page.getByRole('region', { name: 'This dashboard' }).getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy: Link to version 2026-11-23' }).click();
    expect(await clipboard(page)).toBe(`${baseURL}/?charts=kfor~nato-2030&title=Two+of+them&v=2026-11-23`);
    await expect(page.getByRole('textbox', { name: 'Citation' })).toHaveCount(0);

    const dialog = await openShare(page, '/figures/fcvcxxvw');
    await dialog.getByRole('button', { name: 'Copy: Link to version 2026-11-23' }).click();
    expect(await clipboard(page)).toBe(`${baseURL}/figures/fcvcxxvw?v=2026-11-23`);
    await expect(dialog.getByRole('textbox', { name: /embed/ })).toHaveCount(0);
    await expect(dialog.getByRole('heading', { name: 'Picture' })).toHaveCount(0);
  });
});

test('where the clipboard is refused, the text is selected and the reader told', async ({ page }) => {
  await refuseClipboard(page);
  const dialog = await openShare(page);
  for (const label of ['Link to version 2026-11-23', 'Code to embed the chart']) {
    await dialog.getByRole('button', { name: `Copy: ${label}` }).click();
    await expect(dialog.getByRole('status').filter({ hasText: 'The text is selected' })).toBeVisible();
    const field = dialog.getByRole('textbox', { name: label, exact: true });
    await expect(field).toBeFocused();
    const selected = await field.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLInputElement;
      return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
    });
    expect(selected).toBe(await field.inputValue());
    expect(selected).toContain('/charts/us-drawdown-2020');
  }
});

test('a citation that does not come says so, and the rest can be used', async ({ page }) => {
  await page.route('**/api/v1/cite/**', (route) => route.abort());
  const dialog = await openShare(page);
  await expect(dialog.getByRole('textbox', { name: 'Citation' })).toHaveValue(/did not come/);
  await expect(dialog.getByRole('button', { name: 'Copy: Citation' })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: `Copy: ${NEWEST}` })).toBeEnabled();
});

test('by keyboard alone: opened, walked through, used and left, and the focus comes back', async ({
  page,
}) => {
  await refuseClipboard(page);
  await page.goto(CHART);
  const share = page.getByRole('button', { name: 'Share' });
  await share.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Share/ });
  await expect(dialog.getByRole('textbox', { name: NEWEST })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: `Copy: ${NEWEST}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('The text is selected')).toBeVisible();
  // Nothing behind the dialog can be reached.
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    );
    expect(inside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(share).toBeFocused();
});

test('the dialog is left by its button and by a press beside it', async ({ page }) => {
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(dialog).toHaveCount(0);
});

test('where the browser can hand a link on, it is handed on', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (given: unknown) => {
        Object.assign(window, { given });
        return Promise.resolve();
      },
    });
  });
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Send: Link to version 2026-11-23' }).click();
  expect(await page.evaluate(() => (window as unknown as { given: unknown }).given)).toEqual({
    title: 'The cut of the winter 2020–21',
    url: `${baseURL}${CHART}&v=2026-11-23`,
  });
});

test('where the dialog does not come, its links do', async ({ page }) => {
  await page.goto(CHART, { waitUntil: 'networkidle' });
  await page.route('**/_next/static/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Share' }).click();
  await page.locator('summary', { hasText: 'Share' }).click();
  await expect(page.getByRole('link', { name: 'Link to version 2026-11-23' })).toHaveAttribute(
    'href',
    `${CHART}&v=2026-11-23`,
  );
});

test('the dialog fits every width and has no axe finding, light or dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const dialog = await openShare(page);
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const box = await dialog.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const sideways = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(sideways).toBe(0);
    expect(await axeFindings(page, { within: 'dialog' }), `at ${width} px`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourFindings(page, { within: 'dialog' }), 'dark').toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a tap opens the dialog, and a tap copies', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(CHART);
    await page.getByRole('button', { name: 'Share' }).tap();
    const copy = page.getByRole('button', { name: `Copy: ${NEWEST}` });
    await copy.tap();
    await expect(page.getByRole('button', { name: `Copied: ${NEWEST}` })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the links of "Share" lead to what they name', async ({ page, request }) => {
    await page.goto(CHART);
    await page.locator('summary', { hasText: 'Share' }).click();
    const href = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(await href(NEWEST)).toBe(CHART);
    const picture = await request.get((await href('Picture')) ?? '');
    expect(picture.headers()['content-type']).toBe('image/png');
    await page.getByRole('link', { name: 'Link to version 2026-11-23' }).click();
    await expect(page).toHaveURL(`${CHART}&v=2026-11-23`);
  });
});
