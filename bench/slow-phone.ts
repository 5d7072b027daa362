import type { Browser, BrowserContext, Page } from '@playwright/test';

/** What the page notes of itself, in milliseconds from the start of its navigation. */
export interface Noted {
  readonly firstPaint: number;
  /** The end of the first frame that holds a chart; null before it. */
  readonly chart: number | null;
  /** Long tasks, from and until when. */
  readonly tasks: readonly (readonly [number, number])[];
  readonly shift: number;
}

const BITS = 1_600_000;

/** A phone on a slow line: CPU 4 times slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms. Nothing is in its cache. */
export async function onSlowPhone<T>(
  browser: Browser,
  { hovers = false }: { hovers?: boolean },
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    // Where nothing hovers, Recharts waits for a touch.
    ...(hovers ? {} : { hasTouch: true, isMobile: true }),
  });
  try {
    const page = await context.newPage();
    await slowDown(context, page);
    // The loader of this program names functions by a helper that a page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(noteItself);
    return await visit(page);
  } finally {
    await context.close();
  }
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: BITS / 8,
    uploadThroughput: 750_000 / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

export async function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted);
}

/** How long tasks kept the page from answering after its first paint: of each, what lies above 50 ms. */
export function blockedTime({ firstPaint, tasks }: Noted): number {
  return tasks.reduce((sum, [from, to]) => sum + Math.max(to - Math.max(from, firstPaint) - 50, 0), 0);
}

/** Runs in the page before anything of it. */
function noteItself(): void {
  const noted: { firstPaint: number; chart: number | null; tasks: [number, number][]; shift: number } = {
    firstPaint: 0,
    chart: null,
    tasks: [],
    shift: 0,
  };
  Object.assign(window, { noted });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.firstPaint = startTime;
  });
  observe('longtask', ({ startTime, duration }) => {
    noted.tasks.push([startTime, startTime + duration]);
  });
  observe('layout-shift', (entry) => {
    noted.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  // Frames are made from the first paint on. What is posted in a frame comes when the frame is done.
  const look = () => {
    const chart = document.querySelector('[data-chart] svg');
    if (!chart || chart.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      noted.chart = performance.now();
      port1.close();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
