import { expect, type Frame, type Page, test } from '@playwright/test';
import { embedCode } from '../lib/text/embed-code';
import { type EmbeddingSite, startEmbeddingSite } from './embedding-site';
import { axeFindings, BUT_LATER_ROWS, colourFindings, complaints } from './looked-at';

let site: EmbeddingSite;
test.beforeAll(async () => {
  site = await startEmbeddingSite();
});
test.afterAll(() => site.stop());

const script = (origin = '') => `<script src="${origin}/embed.js" async></script>`;
/** The code that the share dialog hands out, lower than any chart. */
const frameOf = (address: string) => embedCode({ address, title: 'Chart', height: '300' });

/** The frames of embeds, once they have their charts. */
async function embeds(page: Page, count: number): Promise<Frame[]> {
  const found = () => page.frames().filter((frame) => frame.url().includes('/embed/charts/'));
  await expect.poll(() => found().length).toBe(count);
  for (const frame of found()) await frame.locator('main').waitFor();
  return found();
}

/** How high the frames are, and how high what is in them. */
async function heights(page: Page, frames: Frame[]) {
  const outer = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((frame) => frame.getBoundingClientRect().height));
  const inner = await Promise.all(
    frames.map((frame) => frame.evaluate(() => document.documentElement.getBoundingClientRect().height)),
  );
  return { outer, inner: inner.map(Math.ceil) };
}

async function expectFit(page: Page, frames: Frame[]) {
  await expect(async () => {
    const { outer, inner } = await heights(page, frames);
    expect(outer).toEqual(inner);
  }).toPass();
}

test('a frame is as high as its chart, before and after something in it unfolds or the page gets narrow', async ({
  page,
  baseURL,
}) => {
  const heard = complaints(page);
  await page.goto(site.page(frameOf(`${baseURL}/embed/charts/us-drawdown-2020`) + script(baseURL)));
  const [frame] = await embeds(page, 1);
  if (!frame) throw new Error('There is no frame.');
  await expectFit(page, [frame]);
  const [before = 0] = (await heights(page, [frame])).outer;
  expect(before).toBeGreaterThan(500);
  await frame.getByText('9 events').click();
  await expectFit(page, [frame]);
  const [unfolded = 0] = (await heights(page, [frame])).outer;
  expect(unfolded).toBeGreaterThan(before + 50);
  await page.setViewportSize({ width: 360, height: 700 });
  await expectFit(page, [frame]);
  expect((await heights(page, [frame])).outer[0]).toBeGreaterThan(unfolded);
  expect(heard).toEqual([]);
});

test('the script may come long after the frame', async ({ page, baseURL }) => {
  await page.goto(site.page(frameOf(`${baseURL}/embed/charts/nato-members`)));
  const frames = await embeds(page, 1);
  expect((await heights(page, frames)).outer).toEqual([300]);
  await page.addScriptTag({ url: `${baseURL}/embed.js` });
  await expectFit(page, frames);
});

test('two charts on one page have each its own height, theme and view', async ({ page, baseURL }) => {
  const heard = complaints(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(
    site.page(
      `<muster-chart slug="nato-members" theme="dark"></muster-chart>
      <muster-chart slug="us-drawdown-2020" query="known=2020-12-01&amp;v=2026-11-23" title="The cut"></muster-chart>
      ${script(baseURL)}`,
    ),
  );
  const frames = await embeds(page, 2);
  await expectFit(page, frames);
  const [members, cut] = frames;
  if (!members || !cut) throw new Error('A frame is missing.');
  const ground = (frame: Frame) =>
    frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await ground(members)).toBe('rgb(16, 20, 26)');
  expect(await ground(cut)).toBe('rgb(255, 255, 255)');
  await expect(cut.getByText('As it could be known on 1 December 2020: 29 of 53 figures')).toBeVisible();
  await expect(cut.getByText('version 2026-11-23, kept as it was')).toBeVisible();
  await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', 'The cut');
  await page
    .locator('muster-chart')
    .first()
    .evaluate((chart) => chart.setAttribute('slug', 'kfor'));
  await expect(page.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toContainText(
    'Kosovo',
  );
  expect(heard).toEqual([]);
});

test('without a theme the chart follows the reader’s system', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${baseURL}/embed/charts/nato-members`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(16, 20, 26)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${baseURL}/embed/charts/nato-members?theme=light`);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a height that somebody else tells changes nothing', async ({ page, baseURL }) => {
  const liar = site.page(
    '<script>parent.postMessage({ type: "muster:height", height: 9999 }, "*")</script>liar',
  );
  await page.goto(
    site.page(
      `${frameOf(`${baseURL}/embed/charts/nato-members`)}${script(baseURL)}
      <iframe src="${liar}" title="Liar" height="100" style="border: 0"></iframe>`,
    ),
  );
  const frames = await embeds(page, 1);
  await expect(async () => {
    const { outer, inner } = await heights(page, frames);
    expect(outer[0]).toBe(inner[0]);
  }).toPass();
  await page.evaluate(() => {
    const told = { data: { type: 'muster:height', height: 8888 }, source: window.frames[0] };
    // As a page could that only says it were Muster.
    dispatchEvent(new MessageEvent('message', { ...told, origin: 'https://muster.invalid' }));
  });
  const { outer, inner } = await heights(page, frames);
  expect(outer).toEqual([inner[0], 100]);
});

test('nothing comes alive, asks or stores anything before a reader means the chart', async ({
  page,
  baseURL,
}) => {
  const heard = complaints(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.page(frameOf(`${baseURL}/embed/charts/us-drawdown-2020`) + script(baseURL)), {
    waitUntil: 'networkidle',
  });
  const [frame] = await embeds(page, 1);
  if (!frame) throw new Error('There is no frame.');
  expect(asked.filter((path) => !path.startsWith('/page-')).sort()).toEqual([
    '/embed.js',
    '/embed/charts/us-drawdown-2020',
    '/embed/frame.js',
  ]);
  await frame.locator('[data-chart]').hover();
  await expect(frame.locator('.recharts-surface').first()).toBeVisible();
  const slider = frame.getByRole('slider', { name: /^Chart:/ });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^about 1[23],000, 29 February 2020, actual/);
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  await expect(opened).toHaveURL(new RegExp(`^${baseURL}/figures/[a-z2-9]{8}$`));
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  // Of every origin: a frame of another site may not even look into its own.
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  expect(heard).toEqual([]);
});

test('coming alive moves nothing', async ({ page, baseURL }) => {
  await page.goto(site.page(frameOf(`${baseURL}/embed/charts/isaf-by-nation`) + script(baseURL)));
  const frames = await embeds(page, 1);
  await expectFit(page, frames);
  const before = await heights(page, frames);
  const [frame] = frames;
  await frame?.locator('[data-chart]').hover();
  await expect(page.frameLocator('iframe').locator('.recharts-surface').first()).toBeVisible();
  expect(await heights(page, frames)).toEqual(before);
});

test('where the living chart does not come, the drawing stays, and the next sign asks again', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/embed/living-chart.js', (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/embed/charts/us-drawdown-2020');
  const points = page.locator('[data-chart] [data-point]');
  await page.locator('[data-chart]').hover();
  await expect.poll(() => asked).toBeGreaterThan(0);
  await expect(points).toHaveCount(53);
  await page.unroute('**/embed/living-chart.js');
  await page.route('**/api/v1/charts/**', (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.mouse.move(0, 0);
  await page.locator('[data-chart]').hover();
  await page.waitForTimeout(500);
  await expect(points).toHaveCount(53);
  await expect(page.locator('.recharts-surface')).toHaveCount(0);
});

test('links leave the frame for a tab of their own that cannot reach back; a number of an event stays in it', async ({
  page,
  baseURL,
}) => {
  await page.goto(site.page(frameOf(`${baseURL}/embed/charts/us-drawdown-2020?events=on`) + script(baseURL)));
  const [frame] = await embeds(page, 1);
  if (!frame) throw new Error('There is no frame.');
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: 'The cut of the winter 2020–21' }).click(),
  ]);
  await expect(opened).toHaveURL('/charts/us-drawdown-2020');
  expect(await opened.evaluate(() => window.opener)).toBeNull();
  await frame.getByText('9 events').click();
  const [source] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('list', { name: 'Events' }).getByRole('link').first().click(),
  ]);
  expect(await source.evaluate(() => window.opener)).toBeNull();
  await frame.locator('a[href="#us-drawdown-2020-event-2"]:visible circle').click();
  await expect.poll(() => frame.url()).toMatch(/#us-drawdown-2020-event-2$/);
});

test('only embeds may be framed', async ({ page, baseURL }) => {
  for (const path of ['/', '/charts/us-drawdown-2020', '/figures/fcvcxxvw', '/methods', '/sources/nowhere']) {
    await page.goto(site.page(frameOf(baseURL + path)));
    await page.waitForTimeout(300);
    const [, framed] = page.frames();
    const shown = await framed?.evaluate(() => document.querySelector('main') !== null).catch(() => false);
    expect(shown, path).toBe(false);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart is simply there, in a page of another site', async ({ page, baseURL }) => {
    await page.goto(site.page(frameOf(`${baseURL}/embed/charts/us-drawdown-2020`)));
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-chart] [data-point]')).toHaveCount(53);
    await expect(frame.getByRole('link', { name: 'Every figure with its source: Muster' })).toHaveAttribute(
      'href',
      '/charts/us-drawdown-2020',
    );
    await expect(frame.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  });
});

const KINDS = [
  ['a timeline', 'us-drawdown-2020?known=2020-12-01&later=on'],
  ['a composition', 'isaf-by-nation'],
  ['steps', 'nato-members'],
  ['statements', 'nato-2030'],
  ['plans', 'us-plans-and-outcomes'],
  ['a table', 'us-drawdown-2020?tab=table'],
  ['a view without figures', 'us-afghanistan?from=1990&to=1991'],
  ['a wrong address', 'nato-members?theme=blue'],
] as const;

for (const [name, path] of KINDS)
  test(`${name} in a frame has no axe finding, light or dark`, async ({ page }) => {
    const heard = complaints(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`/embed/charts/${path}`, { waitUntil: 'networkidle' });
    expect(await axeFindings(page, BUT_LATER_ROWS), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page, BUT_LATER_ROWS), 'dark').toEqual([]);
    expect(heard).toEqual([]);
  });
