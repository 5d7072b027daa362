import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeFindings, colourFindings } from './looked-at';

const { charts } = JSON.parse(readFileSync(new URL('../data/charts.json', import.meta.url), 'utf8')) as {
  charts: { slug: string }[];
};
// Tables are looked at with the pages; here it is the charts.
const BUT_TABLES = { without: 'table' };
// What is around a chart stays the same when it comes to life, or takes on other colours.
const CHART = { within: '[data-chart]' };

for (const { slug } of charts) {
  test(`axe finds nothing in ${slug}: drawn or alive, light, dark or in forced colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`/charts/${slug}`);
    expect(await axeFindings(page, BUT_TABLES), 'drawn, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page, CHART), 'drawn, dark').toEqual([]);
    const chart = page.locator('[data-chart]');
    if ((await chart.locator('path.level, path.layer').count()) > 0) {
      await chart.dispatchEvent('pointerover');
      await expect(chart.locator('.recharts-surface').first()).toBeVisible();
    }
    expect(await axeFindings(page, CHART), 'alive, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await colourFindings(page, CHART), 'alive, light').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await colourFindings(page, CHART), 'alive, in forced colours').toEqual([]);
    await page.getByText('Point by point').click();
    await expect(page.locator('[data-points] li').first()).toBeVisible();
    expect(await axeFindings(page, { within: '[data-points]' }), 'point by point').toEqual([]);
    const rivals = page.locator('[data-rivals]');
    if ((await rivals.count()) === 0) return;
    await rivals.locator('summary').click();
    await expect(rivals.locator('li').first()).toBeVisible();
    expect(await axeFindings(page, { within: '[data-rivals]' }), 'who said what').toEqual([]);
  });
}
