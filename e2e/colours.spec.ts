import { expect, type Page, test } from '@playwright/test';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground'));
const LIGHT = '#fff';
const DARK = '#10141a';

test('the colours are the system’s until a reader chooses, and then the chosen ones from the first paint', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/methods', { waitUntil: 'networkidle' });
  expect(await ground(page)).toBe(LIGHT);
  const choice = page.getByRole('combobox', { name: 'Colours' });
  await choice.selectOption('Dark');
  expect(await ground(page)).toBe(DARK);
  // What the page is before any module of it has run: the modules do not come.
  await page.route('**/_next/static/chunks/*.js', (route) => route.abort());
  await page.goto('/charts/kfor');
  expect(await ground(page)).toBe(DARK);
  await page.unroute('**/_next/static/chunks/*.js');
  await page.goto('/charts/kfor', { waitUntil: 'networkidle' });
  await expect(choice).toHaveValue('dark');
  await choice.selectOption('System');
  expect(await ground(page)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(DARK);
  await choice.selectOption('Light');
  expect(await ground(page)).toBe(LIGHT);
});

test('embeds and pictures have their own colours, whatever a reader of Muster chose', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/methods', { waitUntil: 'networkidle' });
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
  await page.goto('/embed/charts/kfor');
  expect(await ground(page)).toBe(LIGHT);
  await page.goto('/embed/charts/kfor?theme=dark');
  expect(await ground(page)).toBe(DARK);
});

test('who asks for more contrast gets it for muted words and hairlines, light and dark', async ({ page }) => {
  const muted = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--muted'));
  await page.goto('/methods');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
    const usual = await muted();
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    expect(await muted()).not.toBe(usual);
  }
});

test('no page sets a cookie, stores anything or asks another site, but for what the reader chose', async ({
  page,
  context,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) elsewhere.push(request.url());
  });
  const stored = () =>
    page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      caches: isSecureContext ? (await caches.keys()).length : 0,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    }));
  const nothing = { local: [], session: [], databases: 0, caches: 0, workers: 0 };
  for (const path of [
    '/',
    '/charts/us-drawdown-2020',
    '/forces/USA',
    '/figures/fcvcxxvw',
    '/embed/charts/kfor',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await stored(), path).toEqual(nothing);
  }
  await page.goto('/methods', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.keyboard.type('8,448');
  await expect(page.getByRole('option').first()).toContainText('8,448');
  await page.keyboard.press('Escape');
  expect(await stored()).toEqual(nothing);
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Light');
  expect(await stored()).toEqual({ ...nothing, local: ['muster-theme'] });
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('System');
  expect(await stored()).toEqual(nothing);
  expect(await context.cookies()).toEqual([]);
  expect(elsewhere).toEqual([]);
});
