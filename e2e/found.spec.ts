import { expect, type Page, test } from '@playwright/test';
import { parse } from 'parse5';
import robotsParser from 'robots-parser';
import { serve } from './serve';

/** Every kind of page: address, canonical address, and whether its picture is a chart's. */
const PAGES = [
  ['/', '/', true],
  ['/?from=2010&known=2020-12-01', '/', true],
  ['/charts', '/charts', false],
  ['/charts/kfor?from=2010&figures=all', '/charts/kfor', true],
  ['/figures?force=DEU&sort=-value', '/figures', false],
  ['/figures/fcvcxxvw?v=2026-11-23', '/figures/fcvcxxvw', true],
  ['/sources', '/sources', false],
  ['/sources/dw-2020-12-01?v=2026-11-23', '/sources/dw-2020-12-01', true],
  ['/methods', '/methods', false],
  ['/changes', '/changes', false],
  ['/api', '/api', false],
] as const;

async function told(page: Page, name: string): Promise<string> {
  const meta = page.locator(`meta[property="${name}"], meta[name="${name}"]`).first();
  return (await meta.getAttribute('content')) ?? '';
}

async function structured(page: Page): Promise<Record<string, unknown>[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Record<string, unknown>);
}

for (const [path, canonical, drawn] of PAGES) {
  test(`${path} says what it is, where it is found and how it looks`, async ({ page, request }) => {
    await page.goto(path);
    const title = await page.title();
    expect(title).toMatch(/Muster/);
    const description = await told(page, 'description');
    expect(description.length).toBeGreaterThan(50);
    const link = page.locator('link[rel="canonical"]');
    expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toBe(canonical);
    expect(await link.getAttribute('href')).not.toContain('?');
    expect(title).toContain(await told(page, 'og:title'));
    expect(await told(page, 'twitter:title')).toBe(await told(page, 'og:title'));
    expect(await told(page, 'og:description')).toBe(description);
    expect(await told(page, 'twitter:card')).toBe('summary_large_image');
    const picture = new URL(await told(page, 'og:image'), page.url());
    expect(picture.pathname.startsWith('/api/v1/charts/')).toBe(drawn);
    const answer = await request.get(picture.pathname + picture.search);
    expect(answer.headers()['content-type']).toBe('image/png');
    expect(await told(page, 'og:image:alt')).not.toBe('');
  });
}

test('home and charts are data sets, figures and documents pages with citations', async ({
  page,
  request,
}) => {
  for (const path of ['/', '/charts/kfor']) {
    await page.goto(path);
    const [data] = await structured(page);
    expect(data, path).toMatchObject({ '@type': 'Dataset', version: '2026-11-23' });
    const files = (data?.distribution ?? []) as { contentUrl: string }[];
    expect(files, path).toHaveLength(3);
    for (const { contentUrl } of files) {
      const { pathname, search } = new URL(contentUrl, page.url());
      expect((await request.get(pathname + search)).status(), contentUrl).toBe(200);
    }
  }
  for (const path of ['/figures/fcvcxxvw', '/sources/dw-2020-12-01']) {
    await page.goto(path);
    const [data] = await structured(page);
    expect(data, path).toMatchObject({
      '@type': 'WebPage',
      citation: [{ '@type': 'NewsArticle', datePublished: '2020-12-01' }],
    });
  }
});

test('markup in a title is shown as the text it is, wherever a title stands', async ({ page, request }) => {
  const title = '</script><img src=x onerror=alert(1)><!--<script>';
  const path = `/?charts=kfor&title=${encodeURIComponent(title)}`;
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  expect(await page.title()).toBe(`${title} · Muster`);
  expect(await told(page, 'og:title')).toBe(title);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  // And in the bytes, by a parser of HTML that is not the browser's.
  const scripts = JSON.stringify(parse(await (await request.get(path)).text()), (key, value) =>
    key === 'parentNode' ? undefined : value,
  );
  expect(scripts).not.toContain('"tagName":"img"');
});

test('without an origin robots.txt names no sitemap, and the sitemap no page', async () => {
  const served = await serve({ MUSTER_ORIGIN: '' });
  try {
    expect(await (await fetch(`${served.origin}/robots.txt`)).text()).not.toContain('Sitemap');
    expect(await (await fetch(`${served.origin}/sitemap.xml`)).text()).not.toContain('<loc>');
  } finally {
    await served.stop();
  }
});

test('started by `npm start` alone, citations and previews name whole addresses', async ({
  page,
  request,
  baseURL,
}) => {
  const cited = await (await request.get('/api/v1/cite/kfor.txt?from=2010')).text();
  expect(cited).toContain(`${baseURL}/charts/kfor?from=2010&v=`);
  await page.goto('/charts/kfor?from=2010');
  expect(await told(page, 'og:image')).toContain(`${baseURL}/api/v1/charts/kfor.png`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/charts/kfor`);
});

test('robots.txt, the sitemap and previews name whole addresses', async () => {
  const origin = 'https://muster.example';
  const served = await serve({ MUSTER_ORIGIN: origin });
  try {
    const robots = robotsParser(
      `${origin}/robots.txt`,
      await (await fetch(`${served.origin}/robots.txt`)).text(),
    );
    expect(robots.getSitemaps()).toEqual([`${origin}/sitemap.xml`]);
    for (const path of ['/', '/charts/kfor', '/api/v1/charts/kfor.png', '/embed/charts/kfor'])
      expect(robots.isAllowed(origin + path, 'Twitterbot'), path).toBe(true);
    const map = await fetch(`${served.origin}/sitemap.xml`);
    expect(map.headers.get('content-type')).toMatch(/xml/);
    const places = [...(await map.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    expect(places.length).toBeGreaterThan(5000);
    expect(places).toContain(`${origin}/figures/fcvcxxvw`);
    const page = await (await fetch(`${served.origin}/charts/kfor?from=2010`)).text();
    expect(page).toContain(`<link rel="canonical" href="${origin}/charts/kfor"`);
    expect(page).toContain(`"contentUrl":"${origin}/api/v1/charts/kfor.csv"`);
    const secure = await fetch(served.origin);
    expect(secure.headers.get('strict-transport-security')).toMatch(/^max-age=/);
  } finally {
    await served.stop();
  }
});

test('embeds are not to be found by themselves', async ({ request }) => {
  expect(await (await request.get('/embed/charts/kfor')).text()).toContain(
    '<meta name="robots" content="noindex">',
  );
});
