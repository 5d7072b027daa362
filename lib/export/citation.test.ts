import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { ChartSlug, FigureId, VersionDate } from '@/lib/model/ids';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { type Citation, chartCitations, figureCitations, sourceCitations } from './citation';
import { NASTY } from './nasty-citation';
import { toBibtex } from './to-bibtex';
import { toCsl } from './to-csl';
import { toRis } from './to-ris';

const ledger = loadLedger();
const AT = {
  version: '2026-11-23',
  address: 'https://muster.example/figures/fcvcxxvw?v=2026-11-23',
  retrieved: '2026-11-25',
};

function figureOf(id: string): Figure {
  const figure = ledger.figureById.get(id as FigureId);
  if (!figure) throw new Error(`There is no figure ${id}.`);
  return figure;
}

/** What another program makes of a file. */
function parsed(text: string): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(text, { generateGraph: false }).data;
}

describe('the citation of a figure', () => {
  it('names Muster, what is counted, as of, version, address and day, then the document with its passage', () => {
    const [muster, source] = figureCitations(ledger, figureOf('fcvcxxvw'), AT);
    expect(muster).toMatchObject({
      id: 'muster-fcvcxxvw-2026-11-23',
      authors: [{ literal: 'Muster' }],
      title: 'US troops in Afghanistan: about 4,500, as of 1 December 2020',
      issued: '2026-11-23',
      version: '2026-11-23',
      retrieved: '2026-11-25',
      url: AT.address,
    });
    expect(source).toMatchObject({
      id: 'dw-2020-12-01',
      title: 'NATO: Heiko Maas hopes for US support in Afghanistan',
      container: 'Deutsche Welle',
      issued: '2020-12-01',
      retrieved: null,
      note: '“from 4,500 to 2,500 by mid-January”, 2nd paragraph',
    });
  });

  it('names the force where the series has several, and says that a plan is one', () => {
    const nation = ledger.figures.find(
      ({ series, force }) => series === 'isaf-contribution' && force === 'DEU',
    );
    const plan = ledger.figures.find(
      ({ status, source }) => status === 'planned' && source === 'dw-2020-12-01',
    );
    expect(figureCitations(ledger, figureOf(nation?.id ?? ''), AT)[0]?.title).toMatch(
      /^ISAF contributions by nation, Germany: [\d,]+, as of /,
    );
    expect(figureCitations(ledger, figureOf(plan?.id ?? ''), AT)[0]?.title).toMatch(/, planned$/);
  });

  it('names the document in which it was read too', () => {
    const carried = ledger.figures.find(({ via }) => via !== null);
    const ids = figureCitations(ledger, figureOf(carried?.id ?? ''), AT).map(({ id }) => id);
    expect(ids.slice(1)).toEqual([carried?.source, carried?.via]);
  });

  it('says when it has been withdrawn, and nothing of it in a version before', () => {
    const withdrawn = {
      ...figureOf('fcvcxxvw'),
      withdrawn: '2026-12-01' as VersionDate,
      withdrawnWhy: 'misread',
    };
    expect(figureCitations(ledger, withdrawn, { ...AT, version: '2026-12-01' })[0]?.note).toBe(
      'Withdrawn in version 2026-12-01: misread',
    );
    expect(figureCitations(ledger, withdrawn, AT)[0]?.note).toBe('');
  });
});

describe('the citation of a chart', () => {
  const chart = ledger.charts.get('us-drawdown-2020' as ChartSlug);
  if (!chart) throw new Error('The chart is gone.');
  const cite = (known: string | null) => {
    const { figures } = selectChartFigures(ledger, chart, { ...DEFAULT_VIEW, known });
    return { figures, citations: chartCitations(ledger, chart, { figures, known, at: AT }) };
  };

  it('names the dates of its figures, and every document behind them once', () => {
    const { figures, citations } = cite(null);
    expect(citations[0]?.title).toBe('The cut of the winter 2020–21, as of 2020 to 11 September 2021');
    const behind = figures.flatMap(({ source, via }) => (via ? [source, via] : [source]));
    expect(citations.slice(1).map(({ id }) => id)).toEqual([...new Set<string>(behind)]);
  });

  it('says from which day it is seen', () => {
    expect(cite('2020-12-01').citations[0]?.title).toMatch(/, as known on 1 December 2020$/);
  });

  it('has no dates where it has no figures', () => {
    const [entry, ...more] = chartCitations(ledger, chart, { figures: [], known: null, at: AT });
    expect(entry?.title).toBe(chart.title);
    expect(more).toEqual([]);
  });
});

describe('every document of the ledger', () => {
  const citations = [...ledger.sources.values()].map((source) => sourceCitations(source, AT)[0] as Citation);

  it('names an author or a publisher, and a title', () => {
    for (const { id, authors, container, publisher, title } of citations) {
      expect(authors.length + container.length + publisher.length, id).toBeGreaterThan(0);
      expect(title, id).not.toBe('');
    }
  });

  it('comes back from BibTeX as another program reads it', () => {
    const read = parsed(toBibtex(citations));
    expect(read).toHaveLength(citations.length);
    for (const [index, citation] of citations.entries()) {
      const { id, title, issued, URL: url } = toCsl(citation);
      expect(read[index]).toMatchObject({ id, title });
      expect(read[index]?.issued, id).toEqual(issued);
      expect(plain(read[index]?.URL), id).toBe(plain(url));
    }
  });

  it('comes back from RIS as another program reads it', () => {
    const text = toRis(citations);
    const read = parsed(text);
    expect(read).toHaveLength(citations.length);
    for (const [index, citation] of citations.entries()) {
      const { id, title, issued, URL: url } = toCsl(citation);
      expect(read[index]).toMatchObject({ id, title, ...(url ? { URL: url } : {}) });
      // Of some kinds of document the other program reads the year alone.
      expect([issued, yearOf(citation.issued)], id).toContainEqual(read[index]?.issued);
    }
  });
});

/** The other program encodes addresses that hold an address once more. */
function plain(url: unknown): string {
  return decodeURI(String(url).replaceAll('%25', '%'));
}

function yearOf(issued: string | null) {
  return issued === null ? undefined : { 'date-parts': [[Number(issued.slice(0, 4))]] };
}

describe('a citation with everything that can go wrong in it', () => {
  it('comes back from BibTeX letter by letter', () => {
    const [read] = parsed(toBibtex([NASTY]));
    expect(read).toMatchObject({
      id: NASTY.id,
      title: NASTY.title,
      'container-title': NASTY.container,
      URL: NASTY.url,
      language: 'de',
      issued: { 'date-parts': [[2020, 12, 1]] },
    });
    expect(read?.author).toMatchObject([
      expect.objectContaining({ family: 'Task & Purpose and Sons {Ltd}' }),
      expect.objectContaining({ given: 'Thomas', family: 'Maizière' }),
    ]);
  });

  it('comes back from RIS letter by letter, its address whole', () => {
    const long = { ...NASTY, url: `https://www.example.org/${'a_long_path/'.repeat(40)}` };
    const [read] = parsed(toRis([long]));
    expect(read).toMatchObject({ title: NASTY.title, 'container-title': NASTY.container, URL: long.url });
  });

  it('stands in CSL-JSON as it is', () => {
    expect(toCsl(NASTY)).toEqual({
      id: 'nasty-2020',
      type: 'article-newspaper',
      title: NASTY.title,
      author: NASTY.authors,
      'container-title': NASTY.container,
      issued: { 'date-parts': [[2020, 12, 1]] },
      URL: NASTY.url,
      language: 'de',
    });
  });

  it.each([
    [null, undefined, /^(?!.*DA {2})/s],
    ['2020', [[2020]], /^DA {2}- 2020\/\/\/\r$/m],
    ['2020-12', [[2020, 12]], /^DA {2}- 2020\/12\/\/\r$/m],
    ['2020-12-01', [[2020, 12, 1]], /^DA {2}- 2020\/12\/01\/\r$/m],
  ])('keeps a date of its own precision: %s', (issued, parts, line) => {
    const citation = { ...NASTY, issued };
    expect(parsed(toBibtex([citation]))[0]?.issued).toEqual(parts && { 'date-parts': parts });
    expect(toRis([citation])).toMatch(line);
    expect(parsed(toRis([citation]))[0]?.issued).toEqual(yearOf(issued));
  });

  it('any title comes back from both', () => {
    // Letters that a title can have; runs of space are one, and none stands at the ends.
    const title = fc
      .string({
        unit: fc.constantFrom(...'aBz 09{}\\$&#%_~^"\'“”üşß-–:/@=,;.()北'),
        minLength: 1,
        maxLength: 40,
      })
      .map((text) => `x${text.replace(/\s+/g, ' ')}x`)
      // TeX writes its own quotes and dashes with these.
      .filter((text) => !/''|``|--|<|\$\s*\$/.test(text));
    fc.assert(
      fc.property(title, (text) => {
        const citation = { ...NASTY, title: text };
        expect(parsed(toBibtex([citation]))[0]?.title).toBe(text);
        expect(parsed(toRis([citation]))[0]?.title).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});
