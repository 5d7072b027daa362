import { expect, type Locator, type Page, test } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Touch, so that nothing comes alive by itself in an idle moment. */
test.use({ hasTouch: true });

async function picture(chart: Locator): Promise<PNG> {
  return PNG.sync.read(await chart.screenshot({ animations: 'disabled' }));
}

/** The part of all pixels that a reader would see change. */
function difference(a: PNG, b: PNG): number {
  expect([b.width, b.height], 'the chart keeps its size').toEqual([a.width, a.height]);
  return pixelmatch(a.data, b.data, null, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
}

async function chartsOverTime(page: Page): Promise<string[]> {
  const { charts } = await (await page.request.get('/api/v1/charts.json')).json();
  return charts
    .filter(({ kind }: { kind: string }) => ['timeline', 'steps', 'composition'].includes(kind))
    .map(({ slug }: { slug: string }) => slug);
}

/** Longer words and numbers leave less room: every width in English, the narrowest and widest in the others. */
const LOOKS = [
  ...(['light', 'dark'] as const).flatMap((colorScheme) =>
    [375, 768, 1280].map((width) => ({ colorScheme, width, home: '/' })),
  ),
  ...['/de', '/fr'].flatMap((home) =>
    [375, 1280].map((width) => ({ colorScheme: 'light' as const, width, home })),
  ),
];

for (const { colorScheme, width, home } of LOOKS) {
  test(`the drawn and the living chart are one picture: ${width} px, ${colorScheme}, ${home}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    const slugs = await chartsOverTime(page);
    expect(slugs.length).toBeGreaterThan(10);
    await page.goto(`${home}?charts=${slugs.join('~')}`, { waitUntil: 'networkidle' });
    for (const slug of slugs) {
      const chart = page.locator(`[data-chart="${slug}"]`);
      // Dots alone have one body.
      if ((await chart.locator('path.level, path.layer').count()) === 0) continue;
      await expect(chart.locator('.recharts-surface')).toHaveCount(0);
      const drawn = await picture(chart);
      await chart.dispatchEvent('pointerover');
      await expect(chart.locator('.recharts-surface').first()).toBeVisible();
      const living = await picture(chart);
      expect(difference(drawn, living), slug).toBeLessThan(0.005);
    }
  });
}

test('nothing moves when a chart comes alive', async ({ page }) => {
  await page.goto('/charts/us-afghanistan', { waitUntil: 'networkidle' });
  const shift = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.querySelector('[data-chart]')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return sum;
  });
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  expect(shift).toBe(0);
});

test('paper gets the drawing', async ({ page }) => {
  await page.goto('/charts/us-afghanistan', { waitUntil: 'networkidle' });
  await page.locator('[data-chart]').dispatchEvent('pointerover');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.recharts-surface').first()).toBeHidden();
  await expect(page.locator('[data-chart] path.level').first()).toBeVisible();
});
