import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArgs, findChromium } from '../e2e/find-chromium';
import { type Measured, median } from './measure';
import { onSlowPhone } from './slow-phone';

const RUNS = 3;
/** Long enough for all figures to come over the slow network. */
const QUIET = 6000;
/** Each letter finds other figures than the one before. */
const WORDS = ['kos', 'ita', 'man'];
const VIEWPORTS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desk', width: 1280, height: 900 },
] as const;

/** What it takes, on a CPU 4 times slower, from a key in the search of `/figures` to the painted rows that it finds. */
export async function benchLedgerPage(origin: string): Promise<Measured[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs() });
  try {
    const measured: Measured[] = [];
    for (const viewport of VIEWPORTS) measured.push(...(await typing(browser, origin, viewport)));
    return measured;
  } finally {
    await browser.close();
  }
}

async function typing(
  browser: Browser,
  origin: string,
  viewport: (typeof VIEWPORTS)[number],
): Promise<Measured[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(
      ...(await onSlowPhone(browser, { hovers: true }, async (page) => {
        await page.setViewportSize(viewport);
        await page.goto(`${origin}/figures`, { waitUntil: 'load' });
        await page.waitForTimeout(QUIET);
        await page.getByRole('searchbox').focus();
        const found: number[] = [];
        for (const word of WORDS) {
          for (const letter of word) found.push(await pressed(page, letter));
          await page.keyboard.press('Escape');
          await page.waitForTimeout(500);
        }
        return found;
      })),
    );
  }
  const name = `slow CPU, ${viewport.name}: a key in the search of /figures to the painted rows`;
  return [
    { name: `${name}, median`, value: median(times), unit: 'ms', goal: 100 },
    { name: `${name}, longest`, value: Math.max(...times), unit: 'ms', goal: null },
  ];
}

/** From the press of a key, as the browser dates it, until the frame with other rows is done. */
async function pressed(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const rows = () =>
      [...document.querySelectorAll('[data-count], [data-list] [data-id]')]
        .map((each) => each.textContent)
        .join();
    const before = rows();
    let start = 0;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        start = timeStamp;
      },
      { capture: true, once: true },
    );
    const painted = new Promise<number>((resolve) => {
      const look = () =>
        requestAnimationFrame(() => {
          if (start === 0 || rows() === before) return look();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve(performance.now() - start);
          };
          port2.postMessage(null);
        });
      look();
    });
    Object.assign(window, { painted });
  });
  await page.keyboard.press(key);
  const time = await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
  // The reader's next key: no sooner than the page is still again.
  await page.waitForTimeout(150);
  return time;
}
