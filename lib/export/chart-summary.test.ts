import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { chartDefinitionSchema } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { buildChartAnswer } from './chart-answer';

const ledger = loadLedger();

function summaryOf(slug: string, view: Partial<View> = {}): readonly string[] {
  const chart = ledger.charts.get(slug as ChartSlug);
  if (!chart) throw new Error(`No chart ${slug}.`);
  return buildChartAnswer(ledger, chart, { ...DEFAULT_VIEW, ...view }).summary;
}

describe('a chart in words', () => {
  it('tells a timeline by its preferred levels, its plans apart', () => {
    expect(summaryOf('us-drawdown-2020')).toEqual([
      '53 figures from 38 sources.',
      'US troops in Afghanistan: the preferred figures begin with about 8,600 (about 30 June 2020) and end with 0 (30 August 2021).',
      'The highest of them: about 8,600 (about 30 June 2020).',
      'Biggest change from one to the next: about 4,100 fewer, from about 8,600 (about 30 June 2020) to about 4,500 (16 November 2020).',
      '14 plans: 10 met, 1 missed, 1 dropped, 2 open, by the rule of the methods page.',
      'Scope changes, 14 to 30 August 2021: Evacuation force at Kabul airport: a new deployment, not the old mission.',
      '18 of 38 sources give a number that another statement for the same time contradicts.',
      '13 times, sources disagree within a month or for the same longer date.',
    ]);
  });

  it('tells steps by their days', () => {
    expect(summaryOf('nato-members')).toEqual([
      '13 figures from 12 sources.',
      'NATO member states: the preferred figures begin with 12 (4 April 1949) and end with 32 (7 March 2024).',
      'The highest of them: 32 (7 March 2024).',
      'Biggest change from one to the next: 7 more, from 19 (12 March 1999) to 26 (29 March 2004).',
      'No statement contradicts another one for the same time.',
    ]);
  });

  it('tells statements by what they say, hedges kept', () => {
    expect(summaryOf('nato-2030')).toEqual([
      '9 figures from 9 sources.',
      'The numbers stated, lowest first: 138 (7 statements), about 140, almost 140.',
      'The first statement: 138 (Süddeutsche Zeitung, November 2020).',
      'The last: almost 140 (ARD tagesschau, December 2020).',
      expect.stringMatching(
        /^Preferred: 138 \(Springer \(journal article, DOI 10.1007\/s12399-021-00874-5\), 25 November 2020\): \w.+\.$/,
      ),
      '7 of 9 sources give a number that another statement for the same time contradicts.',
      '1 time, sources disagree within a month or for the same longer date.',
    ]);
  });

  it('tells a composition by its tables, a sum of hedged rows hedged', () => {
    expect(summaryOf('isaf-by-nation').slice(0, 6)).toEqual([
      '3,041 figures from 67 sources.',
      '67 tables: the rows add up to about 35,460 (29 January 2007) in the first and 28,360 (7 November 2014) in the last.',
      'Highest: 132,381 (6 June 2011).',
      'Biggest change from one table to the next: 27,267 fewer, from 84,271 (1 December 2013) to 57,004 (15 January 2014).',
      'Largest in the table of 7 November 2014: United States 18,180, United Kingdom 2,837, Italy 1,373.',
      'In 4 tables exact rows do not add up to the exact total printed under them, by 913 at the most (1 April 2014).',
    ]);
  });

  it('tells a line of one source by that source, and what no line joins apart', () => {
    const sentences = summaryOf('germany-afghanistan');
    expect(sentences).toEqual(
      expect.arrayContaining([
        'ISAF contributions by nation: the figures of NATO / ISAF begin with about 3,000 (29 January 2007) and end with 1,318 (7 November 2014).',
        'Biggest change from one to the next: 320 more, from 980 (2017, an estimate) to 1,300 (2018, an estimate).',
        'Mandate ceilings for Afghanistan: the figures of dpa (klamm.de) begin with up to 1,200 (22 December 2001) and end with up to 5,350 (26 February 2010).',
        'National contingents in Afghanistan, by national sources: no preferred level; 8 statements, from 1,520 (November 2014) to about 570 (about June 2021).',
      ]),
    );
  });

  it('never compares one series with another', () => {
    const sentences = summaryOf('afghan-forces');
    expect(sentences).toContain(
      'Afghan National Army: no preferred level; 5 statements, from about 5,500 (10 August 2003) to 169,203 (about November 2014).',
    );
    expect(sentences.filter((sentence) => sentence.includes('no preferred level'))).toHaveLength(3);
  });

  it('tells numbers of another series apart from those that they stand beside', () => {
    const sentences = summaryOf('counting-rules-2017');
    expect(sentences).toContain('US military personnel in Afghanistan (DMDC): the number stated: 15,298.');
    expect(sentences).toContain(
      'Caps on US troops in Afghanistan: the numbers stated, lowest first: authorized: 8,448, authorized: about 15,000.',
    );
  });

  it('tells the numbers of each force apart', () => {
    const sentences = summaryOf('contingents-2020');
    expect(sentences).toContain(
      'United Kingdom, National contingents in Afghanistan, by national sources: the number stated: 850 (2 statements).',
    );
    expect(sentences).toContain('No statement contradicts another one of its own series for the same time.');
  });

  it('never tells an estimated table as one that was counted', () => {
    expect(summaryOf('military-personnel')[1]).toBe(
      '11 tables: the rows add up to 3,228,944 (2014) in the first and 3,418,609 (2024, an estimate) in the last.',
    );
    expect(summaryOf('rsm-by-nation')[1]).toContain('(2015, an estimate)');
  });

  it('tells how far rows stay below a total from elsewhere', () => {
    expect(summaryOf('rsm-by-nation')).toContain(
      'In 6 tables the rows do not reach the total: between about 641 (2020) and 1,542 (2019) are not itemised.',
    );
  });

  it('tells plans by what came of them', () => {
    expect(summaryOf('us-plans-and-outcomes', { from: '2020-12', to: '2021-05' })).toEqual([
      '10 figures from 10 sources.',
      '6 plans: 4 met, 1 missed, 1 dropped, by the rule of the methods page.',
      'The first plan: 0 planned for 25 December 2020, dropped.',
      'The last: 0 planned for May 2021, missed.',
      'Missed: 0 planned for May 2021; the level then was about 2,500, stated for 15 January 2021.',
      '2 of 10 sources give a number that another statement for the same time contradicts.',
    ]);
  });

  it('says which plans another count would have the other way round', () => {
    expect(summaryOf('us-plans-and-outcomes', { from: '2014-02', to: '2014-02' })).toContain(
      'Met by one count, not by another: about 34,000 planned for February 2014; about 34,000 by the one, 44,896 by the other (March 2014).',
    );
  });

  it('never calls a plan a level', () => {
    const sentences = summaryOf('us-drawdown-2020', { status: ['planned'] });
    expect(sentences).toContain('No level is stated in this view.');
    expect(sentences.join(' ')).not.toMatch(/preferred figures|highest/i);
  });

  it('leaves a plan open that was not due on the day asked for', () => {
    expect(summaryOf('us-drawdown-2020', { known: '2020-12-01' })).toContain(
      '12 plans: 5 met, 7 open, by the rule of the methods page.',
    );
  });

  it('compares nothing across a break of the count', () => {
    const sentences = summaryOf('us-afghanistan', { from: '2017-08', to: '2017-12' });
    expect(sentences[1]).toBe(
      'US troops in Afghanistan: the preferred figures begin with about 11,000 to 12,000 (22 August 2017, an estimate) and end with about 14,000 (16 November 2017).',
    );
    expect(sentences.join(' ')).not.toContain('Biggest change');
  });

  it('says what was withheld', () => {
    const chart = chartDefinitionSchema.parse({
      slug: 'withheld',
      kind: 'timeline',
      title: 'Active duty',
      subtitle: 'By the personnel files',
      topic: 'deployments',
      series: ['us-troops-afghanistan-dmdc-active'],
      figures: 'all',
      to: '2021',
    });
    expect(buildChartAnswer(ledger, chart, DEFAULT_VIEW).summary).toContain(
      'Withheld, December 2017 to September 2021: Afghanistan left blank in the published files.',
    );
  });

  it.each([...ledger.charts.keys()])('says that a view of %s without figures has none', (slug) => {
    expect(summaryOf(slug, { from: '1900', to: '1901' })).toEqual(['No figures in this view.']);
  });
});
