import { describe, expect, it } from 'vitest';
import { oembedEndpoint } from './oembed-endpoint';

const HERE = 'http://muster.test';
const ask = (query: Record<string, string>) =>
  oembedEndpoint.GET(new Request(`${HERE}/api/v1/oembed?${new URLSearchParams(query)}`), {
    params: Promise.resolve({}),
  });
const answerOf = async (query: Record<string, string>) => {
  const response = await ask(query);
  expect(response.status).toBe(200);
  return response.json();
};

describe('oEmbed', () => {
  it('gives the frame of the view that the address shows, at the origin that was asked', async () => {
    const made = await answerOf({ url: `${HERE}/charts/nato-members?from=1999&v=2026-11-23` });
    expect(made).toMatchObject({ version: '1.0', type: 'rich', provider_url: HERE, width: 800, height: 560 });
    expect(made.html).toContain(`src="${HERE}/embed/charts/nato-members?from=1999&amp;v=2026-11-23"`);
    expect(made.thumbnail_url).toBe(
      `${HERE}/api/v1/charts/nato-members.png?from=1999&v=2026-11-23&height=630`,
    );
    expect(made).not.toHaveProperty('ignored');
  });

  it('keeps to the room that the page has, picture included', async () => {
    const narrow = await answerOf({ url: '/charts/kfor', maxwidth: '500', maxheight: '400' });
    expect(narrow).toMatchObject({ width: 500, height: 400, thumbnail_width: 500, thumbnail_height: 400 });
    expect(narrow.html).toContain('width="500" height="400"');
    const tiny = await answerOf({ url: '/charts/kfor', maxwidth: '200' });
    expect(tiny.width).toBe(200);
    expect(tiny).not.toHaveProperty('thumbnail_url');
  });

  it('takes the address of an embed too, with its theme', async () => {
    const { html } = await answerOf({ url: `${HERE}/embed/charts/kfor?theme=dark` });
    expect(html).toContain(`src="${HERE}/embed/charts/kfor?theme=dark"`);
  });

  it('names what it leaves out of a pasted address', async () => {
    const { html, ignored } = await answerOf({ url: `${HERE}/charts/kfor?utm_source=mail&from=2010` });
    expect(html).toContain('/embed/charts/kfor?from=2010"');
    expect(ignored).toEqual([expect.stringContaining('utm_source')]);
  });

  it.each([
    ['https://elsewhere.example/charts/kfor', 404],
    [`${HERE}/figures/fcvcxxvw`, 404],
    [`${HERE}/charts/no-such-chart`, 404],
    ['//elsewhere.example/charts/kfor', 404],
    ['javascript:alert(1)', 404],
    ['http://[', 404],
    ['', 400],
  ])('refuses %s', async (url, status) => {
    const response = await ask({ url });
    expect(response.status).toBe(status);
    const { errors } = await response.json();
    expect(errors[0]).toMatchObject({ parameter: 'url', value: url });
  });

  it('is not led to another origin by the name that a request gives it', async () => {
    const request = new Request(`${HERE}/api/v1/oembed?url=/charts/kfor`, {
      headers: { host: 'evil.example/x?y=' },
    });
    const response = await oembedEndpoint.GET(request, { params: Promise.resolve({}) });
    expect((await response.json()).provider_url).toBe(HERE);
  });
});
