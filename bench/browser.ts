import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { browserArgs, findChromium } from '../e2e/find-chromium';
import type { Measured } from './measure';

/** What a first visit to the dashboard costs a reader who has touched nothing. */
export async function benchBrowser(origin: string): Promise<Measured[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs() });
  try {
    return await visitHome(browser, origin);
  } finally {
    await browser.close();
  }
}

async function visitHome(browser: Browser, origin: string): Promise<Measured[]> {
  // A phone: nothing hovers, so that Recharts waits for a touch.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  const scripts: Promise<number>[] = [];
  let isTouched = false;
  page.on('response', (response) => {
    if (isTouched || response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift += (
          entry as PerformanceEntry & { value: number }
        ).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin, { waitUntil: 'networkidle' });
  for (let screen = 0; screen < 12; screen++) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(100);
  }
  const before = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  isTouched = true;
  // Meant, not tapped: a tap on a mark would lead to the page of its figure.
  await page.locator('[data-chart]').first().dispatchEvent('pointerover');
  await page.locator('.recharts-surface').first().waitFor();
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  return [
    { name: 'JavaScript of / before a touch (gzip)', value: before / 1024, unit: 'KB', goal: 145 },
    { name: 'layout shift of /, scrolled and meant', value: shift, unit: '', goal: 0 },
  ];
}
