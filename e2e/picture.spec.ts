import { expect, test } from '@playwright/test';

test('the saved picture is the one of this very view', async ({ page, request }) => {
  await page.goto('/charts/us-drawdown-2020?figures=preferred&scale=log');
  await page.getByRole('button', { name: 'Share' }).click();
  const link = page.getByRole('link', { name: 'Save PNG' });
  await expect(link).toHaveAttribute('download', '');
  const href = (await link.getAttribute('href')) ?? '';
  expect(href).toBe('/api/v1/charts/us-drawdown-2020.png?figures=preferred&scale=log');
  const answer = await request.get(href);
  expect(answer.headers()['content-type']).toBe('image/png');
  const bytes = await answer.body();
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.includes('/charts/us-drawdown-2020?v=2026-11-23&figures=preferred&scale=log')).toBe(true);
});

test('a picture is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/charts/nato-members');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByRole('button', { name: 'Picture copied' })).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toContain('image/png');
});

test('where it cannot be copied, the page says so and the link to save it stays', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { ClipboardItem: undefined }));
  await page.goto('/charts/nato-members');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('This browser cannot copy pictures: save it instead')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Save PNG' })).toBeVisible();
});

for (const [address, picture] of [
  ['/charts/isaf-by-nation?from=2010', '/api/v1/charts/isaf-by-nation.png?from=2010&height=630'],
  ['/?charts=nato-2030~us-afghanistan', '/api/v1/charts/nato-2030.png?height=630'],
  [
    '/charts/us-plans-and-outcomes?from=2020',
    '/api/v1/charts/us-plans-and-outcomes.png?from=2020&height=630',
  ],
  ['/', '/api/v1/charts/us-drawdown-2020.png?height=630'],
] as const) {
  test(`the preview of ${address} is the picture of its view`, async ({ page, request }) => {
    await page.goto(address);
    const told = (property: string) =>
      page.locator(`meta[property="${property}"]`).first().getAttribute('content');
    const shown = new URL((await told('og:image')) ?? '');
    expect(shown.pathname + shown.search).toBe(picture);
    expect([await told('og:image:width'), await told('og:image:height')]).toEqual(['1200', '630']);
    expect(await told('og:image:alt')).toMatch(/^Chart: /);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
    const bytes = await (await request.get(picture)).body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });
}
