import { describe, expect, test } from 'vitest';
import { sourceCitation } from '@/lib/export/citation';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { SourceId } from '@/lib/model/ids';
import { chartDataset, ledgerDataset } from './dataset';
import { toJsonLd } from './json-ld';
import { citingPage } from './web-page';

const ledger = loadLedger();
const origin = 'https://muster.example';
const at = { ledger, origin, v: null };
const words = { title: 'Muster', description: 'What each source said, with its source.' };

/** A data set as it is read back from the page. */
type Read = Readonly<Record<string, unknown>> & { readonly [name in 'name' | 'description' | 'url']: string };
const read = (data: Parameters<typeof toJsonLd>[0]) => JSON.parse(toJsonLd(data)) as Read;

const datasets: readonly (readonly [string, Read])[] = [
  ['the ledger', read(ledgerDataset(at, words))],
  ...ledger.catalogue.charts.map((chart) => [chart.slug, read(chartDataset(at, chart))] as const),
];

describe('the data set of', () => {
  test.each(datasets)('%s has what Google requires, and what it recommends', (_, dataset) => {
    expect(dataset['@context']).toBe('https://schema.org');
    expect(dataset['@type']).toBe('Dataset');
    // Required: a name, and a description of 50 to 5,000 characters.
    expect(dataset.name).not.toBe('');
    expect(dataset.description.length).toBeGreaterThanOrEqual(50);
    expect(dataset.description.length).toBeLessThanOrEqual(5000);
    // Recommended.
    expect(dataset.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(dataset.creator).toEqual({ '@type': 'Organization', name: 'Muster', url: `${origin}/` });
    expect(dataset.version).toBe(ledger.newest.date);
    expect(dataset.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    expect(dataset.spatialCoverage).not.toEqual([]);
    expect(dataset.variableMeasured).not.toEqual([]);
    expect(dataset.url).toMatch(/^https:\/\/muster\.example\//);
    const files = dataset.distribution as { encodingFormat: string; contentUrl: string }[];
    expect(files.map(({ encodingFormat }) => encodingFormat)).toEqual([
      'text/csv',
      'application/json',
      'application/zip',
    ]);
    for (const { contentUrl } of files) expect(contentUrl).toMatch(/^https:\/\/muster\.example\/api\/v1\//);
  });

  test('a pinned page names files pinned to the same version', () => {
    const { date } = ledger.newest;
    const pinned = JSON.stringify(read(ledgerDataset({ ...at, v: date }, words)).distribution);
    expect(pinned).toContain(`figures.csv?v=${date}`);
    expect(pinned).toContain(`figures.json?v=${date}`);
  });
});

describe('structured data as the text of a script', () => {
  const [chart] = ledger.catalogue.charts as [ChartDefinition, ...ChartDefinition[]];

  test.each(['</script><script>alert(1)</script>', '<!--<script>', 'a & b > c', 'two\u2028lines\u2029'])(
    'keeps %j as words that can end nothing',
    (title) => {
      const text = toJsonLd(chartDataset(at, { ...chart, title }));
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toMatchObject({ name: title });
    },
  );

  test('a description that is too long is cut, and says so', () => {
    const long = read(ledgerDataset(at, { ...words, description: 'long '.repeat(2000) }));
    expect(long.description).toHaveLength(5000);
    expect(long.description).toMatch(/…$/);
  });
});

test('the page of a figure cites the document with its publisher and its day', () => {
  const source = ledger.sources.get('dw-2020-12-01' as SourceId);
  if (!source) throw new Error('The article that Muster began with is not in the ledger.');
  const page = citingPage({
    origin,
    title: 'US troops',
    description: 'Stated by Deutsche Welle.',
    url: `${origin}/figures/fcvcxxvw`,
    version: ledger.newest.date,
    cited: [sourceCitation(source)],
  });
  expect(JSON.parse(toJsonLd(page))).toMatchObject({
    '@type': 'WebPage',
    url: `${origin}/figures/fcvcxxvw`,
    citation: [
      {
        '@type': 'NewsArticle',
        name: source.title,
        headline: source.title,
        publisher: { '@type': 'Organization', name: source.publisher },
        datePublished: '2020-12-01',
        url: source.url,
        inLanguage: 'en',
      },
    ],
  });
});
