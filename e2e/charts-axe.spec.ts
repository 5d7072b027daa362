import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

test.setTimeout(300_000);

/** One of each kind: what forced colours change, they change for all of a kind. */
const KINDS = ['us-drawdown-2020', 'nato-members', 'isaf-by-nation', 'nato-2030', 'us-plans-and-outcomes'];

/** Every chart of the catalogue. */
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
  ['any chart: drawn, light', { colorScheme: 'light' }, false, allCharts],
  ['any chart: alive, dark', { colorScheme: 'dark' }, true, allCharts],
  ['a chart of any kind: alive, in forced colours', { forcedColors: 'active' }, true, async () => KINDS],
] as const;

for (const [name, media, alive, charts] of MODES) {
  test(`axe finds nothing in ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    const found: string[] = [];
    for (const slug of await charts(page)) {
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
