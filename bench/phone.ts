import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArgs, findChromium } from '../e2e/find-chromium';
import { type Measured, median } from './measure';
import { blockedTime, noted, onSlowPhone } from './slow-phone';
import { withoutCharts } from './without-charts';

const RUNS = 5;
/** Long enough for everything that a page does by itself. */
const QUIET = 6000;

/** What the dashboard and a chart cost a reader on a slow phone. Medians, a fresh browser window each time. */
export async function benchPhone(origin: string): Promise<Measured[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: browserArgs() });
  try {
    return [
      ...(await paint(browser, origin)),
      ...(await touch(browser, origin)),
      ...(await controls(browser, origin)),
    ];
  } finally {
    await browser.close();
  }
}

async function paint(browser: Browser, origin: string): Promise<Measured[]> {
  const bare = await withoutCharts(origin);
  try {
    // In turns, so that a busy minute of the machine meets both.
    const runs = await repeated(async () => [
      await onSlowPhone(browser, {}, async (page) => {
        await page.goto(bare.origin, { waitUntil: 'load' });
        return noted(page);
      }),
      await onSlowPhone(browser, {}, async (page) => {
        await page.goto(origin, { waitUntil: 'load' });
        await page.waitForTimeout(QUIET);
        return noted(page);
      }),
    ]);
    const firstPaint = median(runs.map(([without]) => without?.firstPaint ?? Number.NaN));
    const chart = median(runs.map(([, whole]) => whole?.chart ?? Number.NaN));
    return [
      { name: 'slow phone: first paint of / without charts', value: firstPaint, unit: 'ms', goal: null },
      { name: 'slow phone: first chart of / painted', value: chart, unit: 'ms', goal: 1.1 * firstPaint },
      {
        name: 'slow phone: / blocked',
        value: median(runs.map(([, whole]) => (whole ? blockedTime(whole) : Number.NaN))),
        unit: 'ms',
        goal: 250,
      },
      {
        name: 'slow phone: layout shift of /',
        value: Math.max(...runs.map(([, whole]) => whole?.shift ?? Number.NaN)),
        unit: '',
        goal: 0,
      },
    ];
  } finally {
    bare.stop();
  }
}

/** From a touch, or a pointer that comes, until Recharts has drawn the chart. */
async function touch(browser: Browser, origin: string): Promise<Measured[]> {
  const alive = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const chart = document.querySelector('[data-chart]');
          const start = performance.now();
          const look = () => {
            if (chart?.querySelector('.recharts-surface path')) resolve(performance.now() - start);
            else requestAnimationFrame(look);
          };
          chart?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' }));
          look();
        }),
    );
  const visit = (hovers: boolean) =>
    onSlowPhone(browser, { hovers }, async (page) => {
      await page.goto(origin, { waitUntil: 'load' });
      await page.waitForTimeout(QUIET);
      return alive(page);
    });
  const cold = await repeated(() => visit(false));
  const warm = await repeated(() => visit(true));
  return [
    { name: 'slow phone: touch to Recharts', value: median(cold), unit: 'ms', goal: 2200 },
    { name: 'slow phone: the same after idle time', value: median(warm), unit: 'ms', goal: 700 },
  ];
}

/** Controls of one chart: one whose figures come from the API, and one that needs nothing. */
async function controls(browser: Browser, origin: string): Promise<Measured[]> {
  const runs = await repeated(() =>
    onSlowPhone(browser, {}, async (page) => {
      await page.goto(`${origin}/charts/us-drawdown-2020`, { waitUntil: 'load' });
      await page.waitForTimeout(QUIET);
      await page.getByText('More controls').click();
      return [await press(page, 'Log'), await press(page, 'Preferred')] as const;
    }),
  );
  const paints = runs.flatMap((run) => run.map(({ paint }) => paint));
  return [
    { name: 'slow phone: a control to the next paint', value: median(paints), unit: 'ms', goal: 100 },
    {
      name: 'slow phone: "Log" to the changed chart',
      value: median(runs.map(([log]) => log.changed)),
      unit: 'ms',
      goal: 300,
    },
    {
      name: 'slow phone: "Preferred" to the changed chart',
      value: median(runs.map(([, preferred]) => preferred.changed)),
      unit: 'ms',
      goal: 300,
    },
  ];
}

/** Presses a control: until the next frame is painted, and until the marks of the chart are other ones. */
async function press(page: Page, label: string): Promise<{ paint: number; changed: number }> {
  return page.evaluate(
    (name) =>
      new Promise<{ paint: number; changed: number }>((resolve) => {
        const marks = () =>
          [...document.querySelectorAll('[data-chart] [data-point]')]
            .map((point) => point.lastElementChild?.outerHTML)
            .join();
        const control = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === name);
        if (!control) throw new Error(`There is no control "${name}".`);
        const before = marks();
        const start = performance.now();
        let paint = 0;
        control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        const painted = (then: (time: number) => void) =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              port1.close();
              then(performance.now() - start);
            };
            port2.postMessage(null);
          });
        const look = (time: number) => {
          if (paint === 0) paint = time;
          if (marks() === before) painted(look);
          else resolve({ paint, changed: time });
        };
        painted(look);
      }),
    label,
  );
}

async function repeated<T>(run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let count = 0; count < RUNS; count++) results.push(await run());
  return results;
}
