import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { serve } from './serve';

test('every chart says what is counted, who disagrees and what is not known', async ({ page, request }) => {
  const { charts } = (await (await request.get('/api/v1/charts.json')).json()) as {
    charts: { slug: string }[];
  };
  for (const { slug } of charts) {
    const html = await (await request.get(`/charts/${slug}`)).text();
    for (const heading of ['What is counted here', 'Who disagrees', 'What is not known'])
      expect(html, `${slug}: ${heading}`).toContain(heading);
  }
  await page.goto('/charts/nato-2030');
  const widest = page.locator('[data-contradiction]').first();
  await expect(widest).toContainText('138');
  await expect(widest).toContainText('140');
  await widest.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('138');
});

test('a silence and a stretch that was withheld are told with their dates', async ({ page }) => {
  await page.goto('/charts/troops-and-contractors');
  const open = page.getByRole('region', { name: 'What is not known' });
  await expect(open).toContainText('withheld');
  await page.goto('/charts/kfor');
  await expect(open).toContainText('no document states a level between');
});

test('the methods show what the numbers are not by figures of the ledger', async ({ page, request }) => {
  await page.goto('/methods#not');
  const traps = page.locator('[data-trap]');
  expect(await traps.count()).toBeGreaterThan(10);
  for (const link of await traps.getByRole('link').all()) {
    const id = ((await link.getAttribute('href')) ?? '').split('/').at(-1);
    const answer = await request.get(`/api/v1/figures/${id}`);
    const { figure } = (await answer.json()) as { figure: { value: number } };
    await expect(link).toContainText(figure.value.toLocaleString('en-GB'));
  }
  const { violations } = await new AxeBuilder({ page }).include('[aria-labelledby="not"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('an error can be reported where somebody takes reports, and only there', async ({ page }) => {
  await page.goto('/charts/kfor');
  await expect(page.locator('[data-report]')).toHaveCount(0);
  const served = await serve({
    MUSTER_REPORT_TO: 'errors@muster.example',
    MUSTER_ORIGIN: 'https://muster.example',
  });
  try {
    for (const [path, id] of [
      ['/charts/kfor?from=2010', 'kfor'],
      ['/figures/fcvcxxvw', 'fcvcxxvw'],
      ['/sources/dw-2020-12-01', 'dw-2020-12-01'],
    ] as const) {
      await page.goto(served.origin + path);
      const link = page.getByRole('link', { name: /^Report an error in/ });
      const mail = new URL((await link.getAttribute('href')) ?? '');
      expect(mail.protocol + mail.pathname).toBe('mailto:errors@muster.example');
      const body = mail.searchParams.get('body') ?? '';
      expect(body).toContain(`Id: ${id}`);
      expect(body).toContain('Version: 2026-11-23');
      const view = path.includes('?') ? `${path}&v=2026-11-23` : `${path}?v=2026-11-23`;
      expect(body).toContain(`Page: https://muster.example${view}`);
    }
  } finally {
    await served.stop();
  }
});

test('a chart prints as one page of its own with its sources, dark screens too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/charts/us-germany');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-chart]')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  for (const hidden of ['[data-strip]', '[data-figures]', 'footer'])
    for (const part of await page.locator(hidden).all()) await expect(part).toBeHidden();
  await expect(page.getByText(/^Muster, version 2026-11-23/)).toBeVisible();
  const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
  for (const source of await sources.all()) await expect(source).toBeVisible();
  const ink = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  expect(ink).toBe('rgb(20, 24, 31)');
  expect(await sheets(page)).toBe(1);
});

test('what needs more than a sheet has its chart and words on the first, and all that it rests on after', async ({
  page,
}) => {
  await page.goto('/charts/isaf-by-nation');
  expect(await sheets(page)).toBe(2);
  await page.emulateMedia({ media: 'print' });
  const restsOn = page
    .locator('div', { has: page.getByRole('region', { name: 'What is counted here' }) })
    .last();
  expect(await restsOn.evaluate((box) => getComputedStyle(box.parentElement ?? box).breakBefore)).toBe(
    'page',
  );
  // Rows that are longer than a sheet begin below the title, and not on the next one.
  await page.goto('/charts/us-plans-and-outcomes');
  const rows = page.locator('[data-chart]');
  expect(await rows.evaluate((chart) => getComputedStyle(chart).breakInside)).toBe('auto');
});

async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
