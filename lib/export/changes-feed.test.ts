import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { release } from '@/lib/editing/release';
import { built, sampleLedgers } from '@/lib/editing/sample-ledgers';
import {
  addRow,
  FIRST,
  rowsOf,
  SECOND,
  sampleVersions,
  THIRD,
  WITHDRAWN,
  withdrawRow,
} from '@/lib/editing/sample-versions';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { realData } from '@/lib/ledger/edit-data';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { changesFeed } from './changes-feed';
import { atomProblems, linksOf } from './check-atom';
import { childrenOf, parseXml, textOf } from './parse-xml';

const ORIGIN = 'https://muster.example';
const [first, second, third] = sampleLedgers();
const feedOf = (ledger: typeof first, origin = ORIGIN) => changesFeed(ledger, DEFAULT_VIEW, origin);

describe('the check of feeds', () => {
  const whole = feedOf(third);

  it.each([
    ['no id', /<id>[^<]*<\/id>/, '', 'feed has 0 elements id'],
    ['a date without an hour', /<updated>[^<]*</, '<updated>2026-12-15<', 'the date "2026-12-15"'],
    ['no author', /<author>.*?<\/author>/, '', 'an entry has no author'],
    ['an id that is no IRI', /<id>[^<]*</, '<id>changes<', 'which is no IRI'],
    ['a link to nowhere', / href="[^"]*"/, '', 'a link has no href'],
    ['an element of no feed', '<author>', '<colour/><author>', 'colour'],
    ['markup in a title', '<title>', '<title><b/>', 'has elements'],
  ])('sees %s', (_, found, put, problem) => {
    expect(atomProblems(whole.replace(found, put)).join()).toContain(problem);
  });

  it('sees two entries of one id', () => {
    const [, one = '', other = ''] = [...whole.matchAll(/<id>([^<]*)</g)].map(([, id = '']) => id);
    expect(atomProblems(whole.replace(other, one))).toEqual(['two of its ids are the same (4.2.6)']);
  });

  it('sees what is no XML', () => {
    expect(() => atomProblems(whole.replace('</author>', ''))).toThrow();
    expect(() => atomProblems(whole.replace('Muster', 'Muster & co'))).toThrow();
  });
});

describe('the feed of changes', () => {
  it.each([
    ['one version', first],
    ['two versions', second],
    ['three versions', third],
  ])('of %s keeps RFC 4287, with an origin and without', (_, ledger) => {
    expect(atomProblems(feedOf(ledger))).toEqual([]);
    expect(atomProblems(feedOf(ledger, ''))).toEqual([]);
  });

  it('names itself, its page and its author', () => {
    const root = parseXml(feedOf(third));
    const hrefs = (rel: string) => linksOf(root, rel).map((link) => link.attributes.get('href'));
    expect(hrefs('self')).toEqual([`${ORIGIN}/api/v1/changes.atom`]);
    expect(hrefs('alternate')).toEqual([`${ORIGIN}/changes`]);
    expect(childrenOf(root, 'author').map((author) => textOf(author, 'name'))).toEqual(['Muster']);
    expect(textOf(root, 'updated')).toBe(`${THIRD}T00:00:00Z`);
  });

  it('has an entry a version, newest first, that says what changed', () => {
    const entries = childrenOf(parseXml(feedOf(third)), 'entry');
    expect(entries.map((entry) => textOf(entry, 'title'))).toEqual([
      `Version ${THIRD}: 1 withdrawn; 3 rows beside the figures`,
      `Version ${SECOND}: 1 added, 1 corrected; 4 rows beside the figures`,
      expect.stringMatching(`^Version ${FIRST}: 4,888 added; `),
    ]);
    expect(entries.map((entry) => textOf(entry, 'summary'))[1]).toBe('One figure added, one corrected.');
  });

  it('tells a correction old beside new with its reason, as HTML that is whole', () => {
    const [, entry] = childrenOf(parseXml(feedOf(third)), 'entry');
    const html = entry ? textOf(entry, 'content') : '';
    const errors: string[] = [];
    parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(html.replace(/<[^>]*>/g, '')).toContain(
      'US troops in Afghanistan: about 4,000, as of about December 2020 (Military.com (alliansfriheten.se)), now about 4,400, as of about December 2020: a slip of ours',
    );
  });

  it('keeps its id and those of its entries when versions come, wherever it is served', () => {
    const ids = (xml: string) => [...xml.matchAll(/<id>([^<]*)</g)].map(([, id]) => id);
    const [feed, newest, middle, oldest] = ids(feedOf(third));
    expect(ids(feedOf(second))).toEqual([feed, middle, oldest]);
    expect(ids(feedOf(first))).toEqual([feed, oldest]);
    expect(ids(feedOf(third, 'https://elsewhere.example'))).toEqual([feed, newest, middle, oldest]);
    expect(ids(feedOf(ledgerAt(third, SECOND)))).toEqual([feed, middle, oldest]);
  });

  it('leaves out what waits for a release: it is no version', () => {
    const [, files] = sampleVersions(realData());
    const [figure] = rowsOf(files, 'figures/reform.csv');
    const edited = addRow(files, 'figures/reform.csv', {
      ...figure,
      id: 'zzzzzzz9',
      recorded: '',
      variant: 'x',
    });
    const { ledger } = buildLedger(edited, { waiting: true });
    if (!ledger) throw new Error('It has problems.');
    expect(ledger.newest.date).toBe(`${SECOND}-waiting`);
    expect(feedOf(ledger)).toBe(feedOf(second));
  });

  it('holds any reason, with markup and what XML forbids', () => {
    const why = 'The table says <b>"12"</b> & not 21\u0007, see ]]> \uFFFF';
    const [, files] = sampleVersions(realData());
    const made = release(withdrawRow(files, 'figures/afghanistan.csv', { id: WITHDRAWN }, why), {
      date: THIRD,
      note: why,
    });
    if ('refusal' in made) throw new Error(made.refusal);
    const xml = feedOf(built(new Map([...files, ...made.files])));
    expect(atomProblems(xml)).toEqual([]);
    const [entry] = childrenOf(parseXml(xml), 'entry');
    expect(entry && textOf(entry, 'summary')).toBe('The table says <b>"12"</b> & not 21, see ]]> ');
    expect(entry && textOf(entry, 'content')).toContain('&lt;b&gt;&quot;12&quot;&lt;/b&gt; &amp; not 21');
  });
});
