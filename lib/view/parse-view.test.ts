import { describe, expect, it } from 'vitest';
import { parseView, type Vocabulary } from './parse-view';
import { DEFAULT_VIEW, PARAMETERS, UNDERSTOOD } from './view';

const VOCABULARY: Vocabulary = {
  charts: new Set(['us-afghanistan', 'nato-members', 'isaf-by-nation']),
  id: new Set(['fcvcxxvw', 'cndqaz4s']),
  series: new Set(['us-troops-afghanistan', 'isaf-strength', 'rsm-strength']),
  force: new Set(['USA', 'DEU', 'ISAF']),
  place: new Set(['AFG', 'DEU']),
  source: new Set([
    'dw-2020-12-01',
    'dw-2021-01-15',
    'ap-2020-11-17',
    ...Array.from({ length: 90 }, (_, index) => `placemat-${index + 100}`),
  ]),
  v: new Set(['2026-11-23', '2027-01-15']),
};

const read = (query: string, understood: readonly (typeof PARAMETERS)[number][] = PARAMETERS) =>
  parseView(new URLSearchParams(query), VOCABULARY, understood);

describe('a query that can be honoured', () => {
  it.each([
    ['nothing at all', '', {}],
    ['one id', 'series=isaf-strength', { series: ['isaf-strength'] }],
    ['figures by their ids', 'id=fcvcxxvw~cndqaz4s', { id: ['cndqaz4s', 'fcvcxxvw'] }],
    ['kinds of sources', 'kind=think-tank~press', { kind: ['press', 'think-tank'] }],
    ['ids joined by ~', 'force=USA~DEU', { force: ['DEU', 'USA'] }],
    ['ids joined by an encoded ~', 'force=USA%7EDEU', { force: ['DEU', 'USA'] }],
    ['an id that stands twice', 'force=USA~DEU~USA', { force: ['DEU', 'USA'] }],
    [
      'charts, which keep the order of the reader',
      'charts=us-afghanistan~isaf-by-nation~us-afghanistan',
      { charts: ['us-afghanistan', 'isaf-by-nation'] },
    ],
    ['ids joined by a comma, as in old grammar', 'force=USA,DEU', { force: ['DEU', 'USA'] }],
    ['a title', 'title=Ours,+theirs', { title: 'Ours, theirs' }],
    ['a title of nothing, as a form sends it', 'title=', {}],
    ['several statuses', 'status=planned~actual', { status: ['actual', 'planned'] }],
    ['topics', 'topic=reform~alliance', { topic: ['alliance', 'reform'] }],
    ['a range of a year and a day', 'from=2009&to=2020-12-01', { from: '2009', to: '2020-12-01' }],
    ['a range within one year', 'from=2009-12&to=2009', { from: '2009-12', to: '2009' }],
    ['a day to stand on', 'known=2020-12-01', { known: '2020-12-01' }],
    ['an older version', 'v=2026-11-23', { v: '2026-11-23' }],
    ['preferred figures only', 'figures=preferred', { figures: 'preferred' }],
    ['all figures', 'figures=all', { figures: 'all' }],
    ['a snapshot', 'at=2012-04', { at: '2012-04' }],
    ['the table', 'tab=table', { tab: 'table' }],
    ['the usual tab, said', 'tab=chart', {}],
    ['the usual scale, said', 'scale=linear', {}],
    ['the usual events, said', 'events=on', {}],
    ['the later figures in grey', 'known=2020-12-01&later=on', { known: '2020-12-01', later: 'on' }],
    ['no later figures, said', 'later=off', {}],
    ['no events on a log scale', 'scale=log&events=off', { scale: 'log', events: 'off' }],
  ])('reads %s', (_what, query, choices) => {
    expect(read(query)).toEqual({ view: { ...DEFAULT_VIEW, ...choices }, problems: [] });
  });
});

describe('a query that cannot be honoured', () => {
  it.each([
    ['an empty list', 'series=', 'series', '', 'It is empty.'],
    ['a parameter without a value', 'force', 'force', '', 'It is empty.'],
    [
      'a hole in a list',
      'force=USA~~DEU',
      'force',
      'USA~~DEU',
      'It begins or ends with ~, or has ~ twice in a row.',
    ],
    [
      'a list that goes on',
      'force=USA~',
      'force',
      'USA~',
      'It begins or ends with ~, or has ~ twice in a row.',
    ],
    ['an unknown series', 'series=us-troop', 'series', 'us-troop', 'Not in the ledger: us-troop.'],
    ['an id in other letters', 'force=usa', 'force', 'usa', 'Not in the ledger: usa.'],
    [
      'two unknown ids among known ones',
      'force=USA~XXX~YYY',
      'force',
      'USA~XXX~YYY',
      'Not in the ledger: XXX, YYY.',
    ],
    ['ids joined by a plus', 'force=USA%2BDEU', 'force', 'USA+DEU', 'Not in the ledger: USA+DEU.'],
    ['a status that is none', 'status=real', 'status', 'real', 'Not in the ledger: real.'],
    ['a word for a date', 'from=yesterday', 'from', 'yesterday', '"yesterday" is no date.'],
    ['an empty date', 'to=', 'to', '', '"" is no date.'],
    ['month 13', 'from=2009-13', 'from', '2009-13', '"2009-13" is no date.'],
    ['month 0', 'to=2009-00', 'to', '2009-00', '"2009-00" is no date.'],
    ['29 February of a common year', 'at=2019-02-29', 'at', '2019-02-29', '"2019-02-29" is no date.'],
    ['a date without hyphens', 'from=20091201', 'from', '20091201', '"20091201" is no date.'],
    [
      'a date and more',
      'from=2009-12-01T00:00',
      'from',
      '2009-12-01T00:00',
      '"2009-12-01T00:00" is no date.',
    ],
    ['a month to stand on', 'known=2020-12', 'known', '2020-12', '"2020-12" is no day.'],
    ['a day that is none', 'known=2020-11-31', 'known', '2020-11-31', '"2020-11-31" is no day.'],
    ['a version that never was', 'v=2025-01-01', 'v', '2025-01-01', 'There is no version "2025-01-01".'],
    ['a choice that is none', 'figures=best', 'figures', 'best', '"best" is not a choice here.'],
    ['a tab that is none', 'tab=Table', 'tab', 'Table', '"Table" is not a choice here.'],
    ['a scale that is none', 'scale=', 'scale', '', '"" is not a choice here.'],
    [
      'a title that is too long',
      `title=${'x'.repeat(81)}`,
      'title',
      'x'.repeat(81),
      'It has 81 characters; a title has at most 80.',
    ],
    ['a switch that is none', 'events=1', 'events', '1', '"1" is not a choice here.'],
    [
      'a parameter that stands twice',
      'force=USA&force=DEU',
      'force',
      'USA',
      '"force" stands 2 times; join its values by ~.',
    ],
    ['a parameter that nobody knows', 'country=USA', 'country', 'USA', 'There is no parameter "country".'],
    ['a parameter in other letters', 'Force=USA', 'Force', 'USA', 'There is no parameter "Force".'],
    ['a parameter without a name', '=USA', '', 'USA', 'There is no parameter "".'],
  ])('names %s and keeps the rest of the view', (_what, query, parameter, value, message) => {
    const { view, problems } = read(`${query}&place=AFG`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ parameter, value, message });
    expect(view).toEqual({ ...DEFAULT_VIEW, place: ['AFG'] });
  });

  it('says of a parameter of other addresses that it has no meaning at this one', () => {
    const { view, problems } = read('known=2020-12-01&tab=table', UNDERSTOOD.sources);
    expect(view).toEqual({ ...DEFAULT_VIEW, known: '2020-12-01' });
    expect(problems).toMatchObject([
      {
        parameter: 'tab',
        value: 'table',
        message: '"tab" has no meaning at this address.',
        allowed: ['known', 'v'],
      },
    ]);
  });

  it('says of a title that a chart has none', () => {
    const { view, problems } = read('title=Ours', UNDERSTOOD.chart);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems).toMatchObject([
      { parameter: 'title', value: 'Ours', message: '"title" has no meaning at this address.' },
    ]);
  });

  it('names everything that is wrong at once', () => {
    const { problems } = read('series=x&from=y&color=red&v=z');
    expect(problems.map(({ parameter }) => parameter)).toEqual(['series', 'from', 'color', 'v']);
  });

  it('tells what is allowed', () => {
    const allowed = (query: string) => read(query).problems[0]?.allowed;
    expect(allowed('status=real')).toEqual(['actual', 'planned', 'authorized', 'estimate']);
    expect(allowed('topic=war')).toEqual(['afghanistan', 'alliance', 'deployments', 'reform']);
    expect(allowed('force=GBR')).toEqual(['USA', 'DEU', 'ISAF']);
    expect(allowed('v=2025-01-01')).toEqual(['2026-11-23', '2027-01-15']);
    expect(allowed('figures=best')).toEqual(['preferred', 'all']);
    expect(allowed('from=x')).toEqual(['2009', '2009-12', '2009-12-01']);
    expect(allowed('known=2020')).toEqual(['2020-12-01']);
  });

  it('offers, where ids are many, a few that share words with the one asked for', () => {
    const [problem] = read('source=dw-2020').problems;
    expect(problem?.allowed.slice(0, 3)).toEqual(['dw-2020-12-01', 'dw-2021-01-15', 'ap-2020-11-17']);
    expect(problem?.allowed.length).toBeLessThan(10);
  });

  it('drops a range that runs backwards, and both of its ends', () => {
    expect(read('from=2012-05&to=2012-04-30&force=USA')).toMatchObject({
      view: { ...DEFAULT_VIEW, force: ['USA'] },
      problems: [
        {
          parameter: 'from',
          value: '2012-05',
          message: 'The range runs backwards, from 2012-05 to 2012-04-30.',
          allowed: ['up to 2012-04-30'],
        },
      ],
    });
  });

  it.each([
    ['a list of 100 KB', `source=${'a-'.repeat(50_000)}`],
    ['a list of 50,000 ids', `force=${'X~'.repeat(50_000)}`],
    ['25,000 parameters', Array.from({ length: 25_000 }, (_, index) => `p${index}`).join('&')],
    ['one parameter 25,000 times', 'v=1&'.repeat(25_000)],
    ['a date of 100 KB', `from=${'2'.repeat(100_000)}`],
  ])('refuses %s without taking long over it', (_what, query) => {
    // The processor's time and not the clock's: a busy machine makes no reader slower.
    const start = process.cpuUsage();
    const { problems } = read(query);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(500);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(50);
    expect(Math.max(...problems.map(({ message }) => message.length))).toBeLessThan(210);
  });
});
