import { expect, type Page, test } from '@playwright/test';
import { axeFindings, BUT_LATER_ROWS, colourFindings, complaints, PAGES } from './looked-at';

const OTHERS = ['de', 'fr'] as const;

/** Links of a page to pages that would leave its language. */
function linksAway(page: Page, language: string): Promise<string[]> {
  return page.evaluate((own) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]:not([hreflang])')];
    const form = [...document.querySelectorAll<HTMLFormElement>('form[action]')];
    return [...links.map((link) => link.getAttribute('href') ?? ''), ...form.map((each) => each.action)]
      .filter((href) => !href.startsWith('#'))
      .map((href) => new URL(href, location.href))
      .filter(({ origin, pathname }) => origin === location.origin && !/^\/(api\/v1|embed)\//.test(pathname))
      .filter(({ pathname }) => pathname !== `/${own}` && !pathname.startsWith(`/${own}/`))
      .map(({ href }) => href);
  }, language);
}

for (const language of OTHERS) {
  for (const [name, path] of PAGES) {
    test(`${name} in ${language}: no error, no axe finding, no scrolling sideways, no link to another language`, async ({
      page,
    }) => {
      const heard = complaints(page);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const response = await page.goto(`/${language}${path}`, { waitUntil: 'networkidle' });
      expect(response?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await linksAway(page, language), 'links to another language').toEqual([]);
      expect(await axeFindings(page, BUT_LATER_ROWS), 'axe, light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await colourFindings(page, BUT_LATER_ROWS), 'axe, dark').toEqual([]);
      for (const width of [1280, 768, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`)
          .toBeLessThanOrEqual(width);
      }
      expect(heard, 'on the console').toEqual([]);
    });
  }
}

test('a reader of German keeps it: controls, links, what is shared, back', async ({ page }) => {
  await page.goto('/de/charts/us-afghanistan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('US-Truppen in Afghanistan, 2001–2021');
  await page.getByRole('link', { name: '2006–2010' }).click();
  await expect(page).toHaveURL('/de/charts/us-afghanistan?from=2006&to=2010');
  await expect(page.getByText(/Angaben aus \d+ Quellen\./)).toBeVisible();
  await page.getByRole('button', { name: 'Teilen' }).click();
  await expect(page.getByLabel('Link zu den neuesten Angaben', { exact: true })).toHaveValue(
    /\/de\/charts\/us-afghanistan\?from=2006&to=2010$/,
  );
  await expect(page.getByLabel('Code zum Einbetten des Diagramms', { exact: true })).toHaveValue(
    /src="https?:\/\/[^/]+\/embed\/charts\//,
  );
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Tabelle', exact: true }).click();
  await expect(page).toHaveURL('/de/charts/us-afghanistan?from=2006&to=2010&tab=table');
  await page.locator('[data-figures] tbody a').first().click();
  await expect(page).toHaveURL(/\/de\/figures\//);
  await expect(page.getByRole('heading', { name: 'Wer widerspricht' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/de/charts/us-afghanistan?from=2006&to=2010&tab=table');
});

test('the choice of a language keeps the very view, by keyboard', async ({ page }) => {
  await page.goto('/de/charts/us-drawdown-2020');
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await expect(page).toHaveURL('/de/charts/us-drawdown-2020?scale=log');
  await page.getByRole('navigation', { name: 'Sprache' }).getByRole('link', { name: 'Français' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/fr/charts/us-drawdown-2020?scale=log');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La réduction de l’hiver 2020-2021');
  await page.getByRole('navigation', { name: 'Langue' }).getByRole('link', { name: 'English' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/charts/us-drawdown-2020?scale=log');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The cut of the winter 2020–21');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a language is chosen, a figure is opened beside the list, and its page keeps the language', async ({
    page,
  }) => {
    await page.goto('/figures?force=DEU&status=authorized');
    await page.getByRole('link', { name: 'Deutsch', exact: true }).tap();
    await expect(page).toHaveURL('/de/figures?force=DEU&status=authorized');
    await expect(page.locator('tr[data-index="0"]').getByText('Deutschland')).toBeVisible();
    // Rows hear of a finger when they are alive.
    await page.locator('tr[data-index="0"][tabindex="0"] [data-column="series"]').tap();
    await expect(page).toHaveURL(/^[^?]+\/de\/figures\?.*open=/);
    await page.getByRole('link', { name: 'Die Seite dieser Angabe' }).tap();
    await expect(page).toHaveURL(/\/de\/figures\/\w{8}/);
    await expect(page.getByText('Bewilligt').first()).toBeVisible();
  });
});

test('what is found by name is found by its German name', async ({ page }) => {
  await page.goto('/de/methods', { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('vereinigtes');
  await page.getByRole('option', { name: 'Vereinigtes Königreich Staat' }).click();
  await expect(page).toHaveURL('/de/forces/GBR');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vereinigtes Königreich');
});

test('a composed dashboard keeps its language while it is edited', async ({ page }) => {
  await page.goto('/de?charts=nato-2030~nato-members', { waitUntil: 'networkidle' });
  await page.getByText('Diese Übersicht bearbeiten').click();
  await expect(page.locator('[data-handle]').first()).toBeVisible();
  await page.getByRole('link', { name: /^Nach unten: NATO 2030/ }).click();
  await expect(page).toHaveURL('/de?charts=nato-members~nato-2030');
  await expect(page.getByText(/ist jetzt Diagramm 2 von 2\.$/)).toBeVisible();
});

test('search engines are told of every language, and each page names itself', async ({ request }) => {
  const page = await (await request.get('/de/charts/kfor?from=2010')).text();
  expect(page).toMatch(/<link rel="canonical" href="[^"]*\/de\/charts\/kfor"/);
  for (const [language, path] of [
    ['en', '/charts/kfor'],
    ['de', '/de/charts/kfor'],
    ['fr', '/fr/charts/kfor'],
    ['x-default', '/charts/kfor'],
  ])
    expect(page).toMatch(
      new RegExp(`<link rel="alternate" hrefLang="${language}" href="(https?://[^/"]+)?${path}"`, 'i'),
    );
});

test('what is no page has no language, and what is no language is no page', async ({ request }) => {
  for (const path of [
    '/de/api/v1/charts.json',
    '/de/embed/charts/kfor',
    '/de/de',
    '/xx/charts',
    '/en/charts',
    '/de/charts/nope',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  const nothing = await (await request.get('/de/charts/nope')).text();
  expect(nothing).toContain('Unter dieser Adresse gibt es nichts');
  const asked = await request.get('/charts', {
    headers: { 'accept-language': 'de', cookie: 'NEXT_LOCALE=de', 'x-muster-language': 'de' },
  });
  expect(await asked.text()).toContain('<html lang="en"');
});
