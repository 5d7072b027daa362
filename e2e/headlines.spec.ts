import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the four headline figures of 1 December 2020 stand in the HTML with their source', async ({
    page,
  }) => {
    await page.goto('/');
    const cards = page
      .getByRole('article')
      .filter({ has: page.getByRole('link', { name: /^Deutsche Welle/ }) });
    const expected = [
      ['US troops in Afghanistan', '4,500', 'about'],
      ['NATO personnel in Afghanistan', '11,000', 'about'],
      ['NATO member states', '30', ''],
      ['Proposals to reform NATO', '138', ''],
    ] as const;
    for (const [label, number, hedge] of expected) {
      const card = cards.filter({ has: page.getByRole('heading', { name: label }) });
      await expect(card).toHaveCount(1);
      await expect(card.getByRole('link', { name: number, exact: true })).toBeVisible();
      await expect(card).toContainText(hedge);
      await expect(card).toContainText('As of 1 December 2020');
      const source = card.getByRole('link', { name: /^Deutsche Welle/ });
      await expect(source).toHaveAttribute('href', /^https:\/\/www\.dw\.com\/.*#:~:text=/);
    }
    const first = cards.first();
    await expect(first).toContainText('planned: 2,500');
    await expect(first).toContainText('Planned by mid-January 2021.');
    await expect(first).toContainText('Reached on 15 January 2021.');
    await expect(cards.nth(1)).toContainText('The US contingent is part of it');
  });

  test('every chart of the dashboard is drawn, and every control is a link', async ({ page }) => {
    await page.goto('/');
    for (const slug of [
      'us-drawdown-2020',
      'us-afghanistan',
      'nato-mission-strength',
      'isaf-by-nation',
      'nato-members',
    ]) {
      await expect(page.locator(`[data-chart="${slug}"] path`).first()).toBeAttached();
    }
    await expect(page.locator('[data-chart="us-drawdown-2020"] [data-point]')).toHaveCount(53);
    await page.goto('/charts/us-drawdown-2020');
    await page.getByRole('link', { name: 'Preferred', exact: true }).click();
    await expect(page).toHaveURL('/charts/us-drawdown-2020?figures=preferred');
    await expect(page.locator('[data-figures] tbody tr')).toHaveCount(4);
  });

  test('the table of figures stands in the HTML, a row for each figure of the file', async ({
    page,
    request,
  }) => {
    await page.goto('/charts/us-afghanistan');
    const ids = await page
      .locator('[data-figures] tr[data-id]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id')));
    const csv = await (await request.get('/api/v1/charts/us-afghanistan.csv')).text();
    expect(ids).toHaveLength(csv.trim().split('\r\n').length - 1);
    for (const id of ids) expect(csv).toContain(`\r\n${id},`);
  });
});
