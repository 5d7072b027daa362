import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Every chart of the catalogue, one after the other. */
test.setTimeout(300_000);

async function allCharts(page: Page): Promise<string[]> {
  const { charts } = await (await page.request.get('/api/v1/charts.json')).json();
  return charts.map(({ slug }: { slug: string }) => slug);
}

/** Tables are looked at with the pages; here it is the charts. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('table').analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const MODES = [
  ['drawn, light', { colorScheme: 'light' }, false],
  ['alive, dark', { colorScheme: 'dark' }, true],
  ['alive, in forced colours', { forcedColors: 'active' }, true],
] as const;

for (const [name, media, alive] of MODES) {
  test(`axe finds nothing in any chart: ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    const found: string[] = [];
    for (const slug of await allCharts(page)) {
      await page.goto(`/charts/${slug}`);
      const chart = page.locator('[data-chart]');
      if (alive && (await chart.locator('path.level, path.layer').count()) > 0) {
        await chart.dispatchEvent('pointerover');
        await expect(chart.locator('.recharts-surface').first()).toBeVisible();
      }
      if (alive) await page.getByText('Point by point').click();
      found.push(...(await findings(page)).map((finding) => `${slug}: ${finding}`));
    }
    expect(found).toEqual([]);
  });
}
