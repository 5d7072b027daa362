import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import {
  ADDED,
  ADDED_SOURCE,
  FIRST,
  RIGHT,
  SECOND,
  sampleVersions,
  THIRD,
  WRONG,
  withdrawnWithSource,
} from '../lib/editing/sample-versions';
import { realData } from '../lib/ledger/edit-data';
import { axeFindings } from './looked-at';
import { type Served, serve } from './serve';

/**
 * Pages of a ledger with three versions: the production build over a copy of the data, in which the second version adds,
 * corrects and retitles, and the third withdraws a figure and a document with what it said.
 */
test.describe.configure({ mode: 'serial' });

let served: Served;
let folder = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muster-versions-'));
  const [, second] = sampleVersions(realData());
  for (const [name, bytes] of withdrawnWithSource(second)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  appendFileSync(
    join(folder, 'corrections.csv'),
    [
      `sample-1,2026-12-01,${WRONG},reported,The document says 4400,\n`,
      `sample-1,2026-12-02,${WRONG},confirmed,Misread by us,\n`,
      `sample-1,${SECOND},${WRONG},released,The right one stands,${SECOND}\n`,
    ].join(''),
  );
  served = await serve({ MUSTER_DATA: folder });
});

test.afterAll(async () => {
  await served?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = (page: Page, path: string) => page.goto(served.origin + path);

test('a report that a figure is wrong is told step by step, among the changes and at the figure', async ({
  page,
}) => {
  const steps =
    /1 December 2026\. Reported: The document says 4400.*Confirmed: Misread by us.*Put right in version 2026-12-15: The right one stands/;
  for (const path of ['/changes', `/figures/${WRONG}`]) {
    await open(page, path);
    const reports = page.getByRole('region', { name: 'Reported by readers' });
    await expect(reports).toContainText('Put right');
    await expect(reports.locator('[data-report-steps]')).toHaveText(steps);
    await expect(reports.getByRole('link', { name: `version ${SECOND}` })).toHaveAttribute(
      'href',
      `/changes#v-${SECOND}`,
    );
  }
  await open(page, `/figures/${RIGHT}`);
  await expect(page.getByRole('region', { name: 'Reported by readers' })).toHaveCount(0);
});

test('the page of changes tells every version, newest first, old beside new with the reason', async ({
  page,
}) => {
  await open(page, '/changes');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Reported by readers',
    `Version ${THIRD}`,
    `Version ${SECOND}`,
    `Version ${FIRST}`,
  ]);
  const second = page.getByRole('region', { name: `Version ${SECOND}` });
  await expect(second).toContainText('One figure added, one corrected.');
  const corrected = second.locator('[data-corrected] > li');
  await expect(corrected).toContainText(/Old: about 4,000.*New: about 4,400.*Why: a slip of ours/);
  await expect(corrected.getByRole('link', { name: 'about 4,400' })).toHaveAttribute(
    'href',
    `/figures/${RIGHT}`,
  );
  await expect(second.locator('[data-added]')).toContainText('about 4,600, as of 2 December 2020');
  await expect(page.getByRole('region', { name: `Version ${THIRD}` })).toContainText(
    /2 figures withdrawn.*no such document/,
  );
  await expect(second.locator('[data-rows]')).toContainText('A title that was misread at first');
  const first = page.getByRole('region', { name: `Version ${FIRST}` });
  await expect(first.getByRole('heading', { level: 3 })).toHaveText(/^[\d,]+ figures added$/);
  await first.getByText(/^By series/).click();
  await expect(first.getByRole('link', { name: /\(CSV\)$/ }).nth(1)).toBeVisible();
  await expect(second.getByRole('link', { name: /^The dashboard of/ })).toHaveAttribute(
    'href',
    `/?v=${SECOND}`,
  );
});

test('the feed is named in the head of every page, and answers', async ({ page, request }) => {
  for (const path of ['/changes', '/', `/figures/${RIGHT}`]) {
    await open(page, path);
    const feed = page.locator('head link[rel="alternate"][type="application/atom+xml"]');
    await expect(feed).toHaveAttribute('href', '/api/v1/changes.atom');
  }
  const answer = await request.get(`${served.origin}/api/v1/changes.atom`);
  expect(answer.headers()['content-type']).toContain('application/atom+xml');
  expect(await answer.text()).toContain(`Version ${THIRD}`);
});

const STRIPS = [
  ['the dashboard', '/', '1 corrected, 1 withdrawn; 3 rows beside the figures'],
  ['a chart', '/charts/us-drawdown-2020', '1 corrected, 1 withdrawn; 2 rows beside the figures'],
  ['a figure that was corrected', `/figures/${WRONG}`, '1 corrected'],
  ['a document', '/sources/dw-2020-12-01', '1 row beside the figures'],
  ['the list of charts', '/charts', '1 row beside the figures'],
  ['the list of documents', '/sources', '1 row beside the figures'],
] as const;

for (const [what, path, since] of STRIPS) {
  test(`${what} of an older version says so, tells what changed since, and leads to the newest`, async ({
    page,
  }) => {
    await open(page, `${path}?v=${FIRST}`);
    const strip = page.getByRole('complementary', { name: 'A view of the past' });
    await expect(strip).toContainText(`The ledger as recorded in version ${FIRST}.`);
    const told = strip.locator('[data-since]');
    await expect(told.locator('summary')).toHaveText(new RegExp(`^Since this link was made: ${since}`));
    await told.locator('summary').click();
    await expect(told.getByRole('heading').first()).toBeVisible();
    await strip.getByRole('link', { name: `Show the newest version, ${THIRD}` }).click();
    await expect(page).toHaveURL(served.origin + path);
    await expect(page.locator('[data-past]')).toHaveCount(0);
  });
}

test('a page that nothing concerns says that nothing changed', async ({ page }) => {
  await open(page, `/charts/nato-2030?v=${SECOND}`);
  await expect(page.locator('[data-since]')).toHaveText(
    'Since this link was made, nothing that this page shows has changed.',
  );
});

test('a version that never was is answered with the nearest earlier one, or with the first', async ({
  page,
}) => {
  await open(page, '/charts/us-drawdown-2020?v=2026-12-31&figures=preferred');
  const offer = page.locator('[data-version-offer]');
  await expect(offer).toContainText('There is no version 2026-12-31; this page shows the newest.');
  await offer.getByRole('link', { name: `${SECOND}: show it` }).click();
  await expect(page).toHaveURL(/us-drawdown-2020\?v=2026-12-15&figures=preferred$/);
  await expect(page.locator('[data-past]')).toContainText(`version ${SECOND}`);
  await open(page, '/?v=2020-01-01');
  await expect(offer).toContainText(`It lies before the first one, of ${FIRST}: show it.`);
});

test('a day that is known is said with what it hides, and is left by a link', async ({ page }) => {
  await open(page, `/?known=2020-12-01&v=${FIRST}`);
  const strip = page.locator('[data-past]');
  await expect(strip).toContainText(/As it could be known on 1 December 2020: [\d,]+ of [\d,]+ figures; /);
  await expect(strip).toContainText('have no date of publication');
  // What was reached in January could not be known yet.
  await expect(page.getByText('Planned by mid-January 2021.')).toBeVisible();
  await expect(page.getByText('Reached on 15 January 2021.')).toHaveCount(0);
  await strip.getByRole('link', { name: 'Show all that is known today' }).click();
  await expect(page).toHaveURL(`${served.origin}/?v=${FIRST}`);
});

for (const [when, known, words] of [
  ['in the future', '2099-01-01', '1 January 2099 is yet to come: this is all that is known today.'],
  [
    'before the first document',
    '1901-05-01',
    'Nothing here had been published by 1 May 1901: the first document came on ',
  ],
] as const) {
  test(`a day ${when} is said in words`, async ({ page }) => {
    for (const path of ['/', '/charts/us-drawdown-2020', '/sources']) {
      await open(page, `${path}?known=${known}`);
      await expect(page.locator('[data-past]')).toContainText(words);
    }
  });
}

test('a withdrawn figure keeps its page, with the reason, what replaced it and its source', async ({
  page,
  request,
}) => {
  await open(page, `/figures/${WRONG}`);
  const notice = page.locator('[data-withdrawn]');
  await expect(notice).toContainText(`This figure was withdrawn in version ${SECOND}.`);
  await expect(notice).toContainText('a slip of ours');
  await expect(notice.getByRole('link', { name: /about 4,400/ })).toHaveAttribute(
    'href',
    `/figures/${RIGHT}`,
  );
  const answer = await request.get(`${served.origin}/api/v1/figures/${WRONG}`);
  expect((await answer.json()).figure).toMatchObject({ withdrawn: SECOND, replaced_by: RIGHT });
});

test('a figure that was withdrawn with its document keeps its page, and the document too', async ({
  page,
  request,
}) => {
  await open(page, `/figures/${ADDED}`);
  await expect(page.locator('[data-withdrawn]')).toContainText('no such document');
  await page
    .getByRole('link', { name: /^A sample/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${served.origin}/sources/${ADDED_SOURCE}`);
  await expect(page.locator('[data-withdrawn]')).toContainText(
    `This document was withdrawn in version ${THIRD}.`,
  );
  await expect(page.locator('[data-withdrawn-list]')).toContainText('about 4,600');
  const answer = await (await request.get(`${served.origin}/api/v1/figures/${ADDED}`)).json();
  expect(answer.sources[ADDED_SOURCE]).toMatchObject({ publisher: 'A sample' });
  const cited = await request.get(`${served.origin}/api/v1/cite/${ADDED_SOURCE}.bib`);
  expect(cited.status()).toBe(200);
});

test('a figure that came later than the version asked for says so; one that never was is not there', async ({
  page,
}) => {
  expect((await open(page, `/figures/${ADDED}?v=${FIRST}`))?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `The figure ${ADDED} was not yet recorded`,
  );
  await page.getByRole('link', { name: `Show it in version ${SECOND}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('about 4,600');
  expect((await open(page, '/figures/zzzzzzz9'))?.status()).toBe(404);
});

for (const [path, words] of [
  ['/changes', 'a slip of ours'],
  [`/?v=${FIRST}&known=2020-12-01`, 'the document says it of another year'],
  [`/charts/us-drawdown-2020?v=${FIRST}`, 'a slip of ours'],
  [`/figures/${WRONG}?v=${SECOND}`, 'a slip of ours'],
] as const) {
  test(`${path} fits a phone, has no axe finding and needs no script`, async ({ page, browser }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page, path);
    for (const summary of await page.locator('[data-since] > summary, [data-added] summary').all())
      await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeFindings(page)).toEqual([]);
    const still = await browser.newContext({ javaScriptEnabled: false });
    const bare = await still.newPage();
    await bare.goto(served.origin + path);
    await expect(bare.getByText(words).first()).toBeAttached();
    await still.close();
  });
}
