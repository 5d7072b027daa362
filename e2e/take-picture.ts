import { chromium } from '@playwright/test';
import { browserArgs, findChromium } from './find-chromium';
import { serve } from './serve';

const FILE = 'public/picture-of-the-dashboard.png';

/** `npm run picture`: the README's picture, taken from the running program. */
const served = await serve();
const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs() });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1120 }, colorScheme: 'light' });
  await page.goto(served.origin, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: FILE });
  console.log(`${FILE} is taken.`);
} finally {
  await browser.close();
  await served.stop();
}
