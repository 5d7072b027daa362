import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '@/lib/http/api/addresses';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { DOWNLOADS } from '@/lib/view/downloads';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { askAddress } from './ask-address';

const { date } = loadLedger().newest;

async function ask(path: string, query: string): Promise<Response> {
  const [name = ''] = path.split('/').slice(-1);
  const address = ADDRESSES.find((each) => each.path === `charts/{slug}.${name.split('.')[1]}`);
  if (!address) throw new Error(`No address ${path}`);
  return askAddress(address, path, query);
}

async function pack(slug: string, query: string) {
  const response = await ask(`charts/${slug}.zip`, query);
  const bytes = Buffer.from(await response.arrayBuffer());
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const rows = (name: string) => parse(text(name), { columns: true }) as Record<string, string>[];
  return { response, bytes, files, text, rows, manifest: JSON.parse(text('manifest.json')) };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe.each([
  ['us-drawdown-2020', 'known=2020-12-01'],
  ['us-drawdown-2020', `v=${date}&events=off`],
  ['nato-members', ''],
  ['rsm-by-nation', 'from=2019'],
  ['us-afghanistan', 'from=1900&to=1901'],
])('the evidence of %s, "%s"', (slug, query) => {
  const opening = pack(slug, query);

  it('has the digest of every file, and every file is named', async () => {
    const { files, manifest } = await opening;
    const told = manifest.files.map(({ name, sha256: digest, bytes }: Record<string, string>) => [
      name,
      digest,
      bytes,
    ]);
    const { 'manifest.json': _, SHA256SUMS: __, ...others } = files;
    expect(told).toEqual(Object.entries(others).map(([name, bytes]) => [name, sha256(bytes), bytes.length]));
    expect(manifest.version.date).toBe(date);
  });

  it('has the figures and the picture that their own addresses give', async () => {
    const { files, text, manifest, response } = await opening;
    const csv = await ask(`charts/${slug}.csv`, query.replace(/&events=off/, ''));
    expect(text('figures.csv')).toBe(await csv.text());
    expect(String(manifest.figures)).toBe(response.headers.get('x-total-count'));
    expect(text('chart.svg')).toBe(await (await ask(`charts/${slug}.svg`, query)).text());
    expect(
      Buffer.from(files['chart.png'] ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('has every document that it names', async () => {
    const { rows } = await opening;
    const there = new Set(rows('sources.csv').map(({ id }) => id));
    const named = [
      ...rows('figures.csv'),
      ...rows('rivals.csv'),
      ...rows('events.csv'),
      ...rows('breaks.csv'),
    ];
    const ids = named.flatMap(({ source, via }) => [source, via]).filter(Boolean);
    expect(ids.filter((id) => !there.has(id))).toEqual([]);
  });

  it('has a page that shows it all, runs nothing and asks for nothing', async () => {
    const { text, rows } = await opening;
    const html = text('index.html');
    const parsed: string[] = [];
    parseHtml(html, { onParseError: ({ code }) => parsed.push(code) });
    expect(parsed).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)|\son[a-z]+=|src=/i);
    for (const { id } of rows('figures.csv')) expect(html).toContain(`id="${id}"`);
    for (const { id } of rows('sources.csv')) expect(html).toContain(`id="source-${id}"`);
    for (const { id } of rows('rivals.csv')) expect(html).toContain(`<td>${id}</td>`);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.filter((target) => !html.includes(`id="${target}"`))).toEqual([]);
  });
});

describe('the evidence of a view', () => {
  it('tells both sides of a disagreement, and nothing that was not yet known', async () => {
    const { rows } = await pack('us-drawdown-2020', '');
    const pairs = rows('rivals.csv').map(({ rival_of: of, id }) => `${of} ${id}`);
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs.filter((each) => rows('figures.csv').some(({ id }) => each.endsWith(` ${id}`))))
      expect(pairs).toContain(pair.split(' ').reverse().join(' '));
    const early = await pack('us-drawdown-2020', 'known=2020-12-01');
    const published = [...early.rows('figures.csv'), ...early.rows('rivals.csv')].map(({ source }) => source);
    const days = new Map(early.rows('sources.csv').map(({ id, published_latest: day }) => [id, day ?? '']));
    expect(published.filter((id) => (days.get(id) ?? '9') > '2020-12-01')).toEqual([]);
  });

  it('is the same bytes every time, and saved under a telling name', async () => {
    const [one, again] = [
      await pack('nato-members', `v=${date}`),
      await pack('nato-members', `v=${date}&tab=table`),
    ];
    expect(one.bytes.equals(again.bytes)).toBe(true);
    expect(one.response.headers.get('content-disposition')).toBe(
      `attachment; filename="muster_nato-members_evidence_${date}.zip"`,
    );
    expect(one.response.headers.get('cache-control')).toContain('immutable');
  });

  it('stands in the menu of downloads', () => {
    const url = DOWNLOADS.find(({ name }) => name === 'Evidence pack')?.url('kfor', {
      ...DEFAULT_VIEW,
      tab: 'table',
      scale: 'log',
    });
    expect(url).toBe('/api/v1/charts/kfor.zip?scale=log');
  });
});
