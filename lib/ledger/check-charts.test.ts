import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger';
import { withText } from './edit-data';

describe('a chart that cannot be drawn', () => {
  const problemsWith = (edit: (text: string) => string) => {
    const files = withText('charts.json', edit);
    const lines = files.get('charts.json')?.toString('utf8').split('\n') ?? [];
    const { ledger, problems } = buildLedger(files);
    expect(ledger).toBeNull();
    return problems.map((problem) => ({ ...problem, text: lines[(problem.line ?? 0) - 1] ?? '' }));
  };
  /** Changes the entry of one chart. */
  const inChart = (slug: string, from: string, to: string) => (text: string) => {
    const start = text.indexOf(`"slug": "${slug}"`);
    const at = text.indexOf(from, start);
    expect(at).toBeGreaterThan(start);
    return text.slice(0, at) + to + text.slice(at + from.length);
  };

  it.each<[string, (text: string) => string, string, string]>([
    [
      'a series that is not there',
      inChart('us-drawdown-2020', '"us-troops-afghanistan"', '"nothing-at-all"'),
      'There is no series "nothing-at-all".',
      '"nothing-at-all"',
    ],
    [
      'two units on one axis',
      inChart('us-afghanistan', '"us-troops-afghanistan"]', '"us-troops-afghanistan", "nato-member-states"]'),
      'One axis for troops and states.',
      '"slug": "us-afghanistan"',
    ],
    [
      'an event that is not there',
      inChart('isaf-by-nation', '"surge-speech"', '"no-such-day"'),
      'There is no event "no-such-day".',
      '"no-such-day"',
    ],
    ['a force that is not there', inChart('kfor', '"KFOR"]', '"KFX"]'), 'There is no force "KFX".', '"KFX"'],
    [
      'a range that ends before it begins',
      inChart('us-afghanistan', '"to": "2021"', '"to": "1999"'),
      'It runs from 2001-01-01 to 1999-12-31.',
      '"slug": "us-afghanistan"',
    ],
    [
      'stacking what is no part',
      inChart('isaf-by-nation', '["isaf-contribution"]', '["rsm-contribution"]'),
      '"rsm-contribution" may not be stacked into "isaf-strength".',
      '"total": "isaf-strength"',
    ],
    [
      'stacking two series, which would have two numbers for one force',
      inChart(
        'isaf-by-nation',
        '["isaf-contribution"]',
        '["isaf-contribution", "us-troops-afghanistan-isaf"]',
      ),
      'A composition of 2 series.',
      '"slug": "isaf-by-nation"',
    ],
    [
      'a composition of states',
      inChart('isaf-by-nation', '["isaf-contribution"]', '["nato-member-states"]'),
      'A chart of the kind composition cannot draw states ("nato-member-states").',
      '"series": ["nato-member-states"]',
    ],
    [
      'the pages of a report over time',
      inChart('kfor', '["kfor-strength"]', '["nato-2030-report-pages"]'),
      'A chart of the kind timeline cannot draw pages ("nato-2030-report-pages").',
      '"series": ["nato-2030-report-pages"]',
    ],
    [
      'a line of a source that has no figure of the series',
      inChart('allies-at-2-percent', '"nato-defexp-2024"', '"nato-defexp-1999"'),
      'No figure of nato-allies-at-2-percent has a source that begins with "nato-defexp-1999".',
      '"nato-defexp-1999"',
    ],
    [
      'plans of a series that has none',
      inChart('us-plans-and-outcomes', '["us-troops-afghanistan"]', '["nato-member-states"]'),
      '"nato-member-states" has no planned figure.',
      '"slug": "us-plans-and-outcomes"',
    ],
    [
      'plans of two series',
      inChart(
        'us-plans-and-outcomes',
        '["us-troops-afghanistan"]',
        '["us-troops-afghanistan", "us-troops-germany"]',
      ),
      'Plans of 2 series.',
      '"slug": "us-plans-and-outcomes"',
    ],
    [
      'a headline figure that is not there',
      (text) => text.replace('"fcvcxxvw"', '"fcvcxxvx"'),
      'There is no figure "fcvcxxvx".',
      '"figure": "fcvcxxvx"',
    ],
    [
      'a slug on the home page that is none',
      (text) => text.replace('"home": [', '"home": ["no-chart", '),
      'There is no chart "no-chart".',
      '"no-chart"',
    ],
  ])('%s, with its line', (_, edit, message, text) => {
    const found = problemsWith(edit).find((problem) => problem.message === message);
    expect(found).toMatchObject({ code: 'chart', file: 'charts.json', text: expect.stringContaining(text) });
  });

  it('a kind that is none, at the chart and not where the home page names it', () => {
    const [problem] = problemsWith(inChart('nato-members', '"kind": "steps"', '"kind": "pie"'));
    expect(problem).toMatchObject({ code: 'chart-form', file: 'charts.json' });
    expect(problem?.text).toContain('"slug": "nato-members"');
  });
});
