import { gzipSync } from 'node:zlib';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { GET } from './route';

// The real one is made by the build; browser tests see it.
vi.mock('@/lib/http/embed-style', () => ({
  embedStyle: (theme: string | null) => ({ css: `/* ${theme} */`, hash: `sha256-${theme}` }),
}));

type Element = DefaultTreeAdapterMap['element'];

async function ask(path: string, headers: Record<string, string> = {}) {
  const url = new URL(`http://muster.test/embed/charts/${path}`);
  const slug = url.pathname.split('/').at(-1) ?? '';
  const response = await GET(new Request(url, { headers }), { params: Promise.resolve({ slug }) });
  const html = await response.text();
  return { response, html, elements: elementsOf(parse(html)) };
}

function elementsOf(node: DefaultTreeAdapterMap['node']): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

const attribute = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value;
const named = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name);

const CHARTS = [...loadLedger().charts.values()];

describe.each(CHARTS.map((chart) => [chart.slug, chart] as const))('%s in a frame', (slug, chart) => {
  it('says what its page says, and leads there', async () => {
    const { response, html, elements } = await ask(slug);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');
    for (const words of [chart.title, chart.subtitle, chart.caution, 'Sources: ', 'version 2026-11-23'])
      expect(text).toContain(words);
    const links = named(elements, 'a').filter((link) => attribute(link, 'href') === `/charts/${slug}`);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(attribute(link, 'rel')).toBe('noopener');
    expect(elements.some((element) => attribute(element, 'data-chart') === slug)).toBe(true);
  });

  it('has one script, of its own site, and neither a style attribute nor a handler', async () => {
    const { elements } = await ask(`${slug}?theme=dark`);
    const scripts = named(elements, 'script');
    expect(scripts.map((script) => [attribute(script, 'src'), script.childNodes.length])).toEqual([
      ['/embed/frame.js', 0],
    ]);
    for (const { attrs } of elements)
      for (const { name } of attrs) expect(name).not.toMatch(/^(style|on.*)$/);
  });

  it('weighs little: a page with React sends 277 KB before anybody has touched it', async () => {
    const { html } = await ask(slug);
    // The style sheet adds 6 KB to this, the script 1 KB.
    expect(gzipSync(html).length).toBeLessThan(30_000);
  });
});

it('carries the whole grammar: figures, day, version, scale', async () => {
  const { html, elements } = await ask('us-drawdown-2020?known=2020-12-01&later=on&v=2026-11-23&scale=log');
  expect(html).toContain('As it could be known on 1 December 2020: 29 of 53 figures');
  expect(html).toContain('version 2026-11-23, kept as it was');
  expect(html).toContain('published later');
  const drawn = elements.find((element) => attribute(element, 'data-answer') !== undefined);
  if (!drawn) throw new Error('Nothing says where the living chart gets its figures.');
  expect(attribute(drawn, 'data-answer')).toBe(
    '/api/v1/charts/us-drawdown-2020.json?known=2020-12-01&v=2026-11-23',
  );
  expect(attribute(drawn, 'data-whole')).toBe('/api/v1/charts/us-drawdown-2020.json?v=2026-11-23');
  expect(attribute(drawn, 'data-scale')).toBe('log');
});

it('shows the figures as a table where the view asks for them', async () => {
  const { elements } = await ask('us-drawdown-2020?tab=table');
  expect(elements.filter((element) => attribute(element, 'data-id') !== undefined)).toHaveLength(53);
  expect(elements.some((element) => attribute(element, 'data-chart') !== undefined)).toBe(false);
});

it('is kept for ever where it is pinned, and asked for again where it is not', async () => {
  const pinned = await ask('nato-members?v=2026-11-23');
  expect(pinned.response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const live = await ask('nato-members');
  expect(live.response.headers.get('cache-control')).toContain('max-age=60');
  const again = await ask('nato-members', { 'if-none-match': live.response.headers.get('etag') ?? '' });
  expect(again.response.status).toBe(304);
});

it('has the theme that its address names, and else that of the system', async () => {
  expect((await ask('nato-members?theme=dark')).html).toContain('<html lang="en" data-theme="dark">');
  expect((await ask('nato-members')).html).toContain('<html lang="en">');
});

it('shows what it can of a wrong address, says what it ignored, and is not kept', async () => {
  const { response, html } = await ask(
    'nato-members?theme=blue&v=1999-01-01&x=%3Cscript%3Ealert(1)%3C/script%3E',
  );
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  for (const words of ['Part of this link was ignored', 'is not a choice here', 'There is no version'])
    expect(html).toContain(words);
  expect(html).not.toContain('<script>alert');
});

it('of a chart that never was is a page that says so, as text', async () => {
  const { response, html, elements } = await ask('%3Cimg%20src=x%3E');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(named(elements, 'img')).toEqual([]);
  expect(html).toContain('href="/charts"');
});

it('lets any site frame it, and itself do nothing but its two scripts', async () => {
  const { response } = await ask('nato-members');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('frame-ancestors');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'sha256-null'");
  expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(response.headers.get('set-cookie')).toBeNull();
});
