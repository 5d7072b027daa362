import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAsked } from './add-asked';
import { isIncomplete } from './ask-draft';

const root = mkdtempSync(join(tmpdir(), 'muster-ask-'));
const folder = join(root, 'data');
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
let printed: string[] = [];
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('data', folder, { recursive: true });
  vi.stubEnv('MUSTER_DATA', folder);
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((words) => printed.push(String(words)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const GIVEN = {
  series: 'us-troops-afghanistan',
  place: 'AFG',
  force: 'USA',
  value_max: '',
  locator: '',
  note: '',
};
const REST = { as_written: '', passage: '' };

/** An editor who answers in this order; what was asked and told is kept. */
function editor(...answers: string[]) {
  const asked: string[] = [];
  const told: string[] = [];
  const known: (readonly string[])[] = [];
  const ask = async (question: string, offered: readonly string[]) => {
    asked.push(question.split(':')[0] ?? '');
    known.push(offered);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`Nobody answers "${question}".`);
    return answer;
  };
  return { asked, told, known, asking: { ask, tell: (words: string) => told.push(words) } };
}

describe('add, asking', () => {
  it('asks only for what is left out, shows the row and where it is drawn, and writes it on a yes', async () => {
    const { asking, asked, told } = editor('4400', 'about', 'actual', '2020-11-30', 'dw-2020-12-01', 'yes');
    expect(await addAsked({ ...GIVEN, ...REST }, {}, asking)).toBe(0);
    expect(asked).toEqual(['value', 'qualifier', 'status', 'as-of', 'source', 'Write it? (yes, no)\n> ']);
    expect(told).toEqual([]);
    const [, id = ''] = /^([a-z2-9]{8}) {2}about 4400/m.exec(printed.join('\n')) ?? [];
    expect(printed.join('\n')).toContain('drawn on /charts/us-drawdown-2020');
    expect(text('figures/afghanistan.csv')).toContain(
      `${id},us-troops-afghanistan,AFG,USA,4400,,about,actual,2020-11-30,`,
    );
  });

  it('writes nothing on a no', async () => {
    const before = text('figures/afghanistan.csv');
    const { asking, told } = editor('4400', 'about', 'actual', '2020-11-30', 'dw-2020-12-01', '');
    expect(await addAsked({ ...GIVEN, ...REST }, {}, asking)).toBe(1);
    expect(told).toEqual(['Nothing was written.']);
    expect(text('figures/afghanistan.csv')).toBe(before);
  });

  it('says what is wrong with an answer, offers what is known, and asks again', async () => {
    const { asking, told, known } = editor(
      'troops-of-afghanistan',
      'us-troops-afghanistan',
      'Afghanistan',
      '',
      'US',
      'USA',
      '4.500',
      '4500',
      'circa',
      '?',
      'about',
      'actual',
      '',
      '1.12.2020',
      '2020-12-01',
      'dw-2020-12-01',
      'no',
    );
    const { locator, note, value_max } = GIVEN;
    await addAsked({ locator, note, value_max, ...REST }, {}, asking);
    expect(known[0]).toContain('us-troops-afghanistan');
    expect(told).toEqual([
      expect.stringMatching(/^There is no "troops-of-afghanistan"\. Near to it: .*us-troops-afghanistan/),
      expect.stringMatching(/^It must be a code in capitals\./),
      expect.stringMatching(/^There is no "US"\. Near to it: .*USA/),
      'It must be a whole number without separators: write 4500.',
      'It must be one of: exact, about, over, under, up-to, almost.',
      'exact  about  over  under  up-to  almost',
      'It cannot be empty.',
      'It must be an EDTF date: write 2020-12-01.',
      'Nothing was written.',
    ]);
  });

  it('asks what a new document is', async () => {
    const { asking, asked, told } = editor(
      '4400',
      'about',
      'actual',
      '2020-11-30',
      'a-newspaper-2020-12-02',
      'press',
      'A newspaper',
      'A headline',
      '2020-12-02',
      'https://example.org/a',
      'en',
      'yes',
    );
    expect(await addAsked({ ...GIVEN, ...REST }, {}, asking)).toBe(0);
    expect(told).toEqual(['The document a-newspaper-2020-12-02 is new. What is it?']);
    expect(asked).toContain('source-publisher');
    expect(text('sources.csv')).toContain(
      'a-newspaper-2020-12-02,press,A newspaper,,A headline,2020-12-02,https://example.org/a,en,',
    );
  });

  it('only shows with --dry-run', async () => {
    const before = text('figures/afghanistan.csv');
    const { asking, asked } = editor('4400', 'about', 'actual', '2020-11-30', 'dw-2020-12-01');
    expect(await addAsked({ ...GIVEN, ...REST }, { dryRun: true }, asking)).toBe(0);
    expect(asked).toHaveLength(5);
    expect(text('figures/afghanistan.csv')).toBe(before);
  });

  it.each([
    ['nothing', {}, true],
    [
      'all but the value',
      { ...GIVEN, qualifier: 'about', status: 'actual', as_of: '2020', source: 'x' },
      true,
    ],
    [
      'all',
      { ...GIVEN, value: '1', qualifier: 'about', status: 'actual', as_of: '2020', source: 'x' },
      false,
    ],
  ])('is needed or not with %s given', (_, given, needed) => {
    expect(isIncomplete(given)).toBe(needed);
  });
});
