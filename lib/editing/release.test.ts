import { describe, expect, it } from 'vitest';
import { buildLedger } from '@/lib/ledger/build-ledger';
import { realData } from '@/lib/ledger/edit-data';
import type { DataFiles } from '@/lib/ledger/tables';
import { release } from './release';
import { addRow, FIRST, rowsOf, SECOND, sampleVersions, THIRD, WRONG, withdrawRow } from './sample-versions';

const NOTE = 'What is new.';
const waiting = addRow(realData(), 'places.csv', {
  code: 'NOR',
  name: 'Norway',
  recorded: '',
  withdrawn: '',
  withdrawn_why: '',
});

const made = (files: DataFiles, date = SECOND, note = NOTE) => {
  const result = release(files, { date, note });
  if ('refusal' in result) throw new Error(result.refusal);
  return result;
};
const refusalOf = (files: DataFiles, date = SECOND, note = NOTE) => {
  const result = release(files, { date, note });
  return 'refusal' in result ? result : null;
};

describe('a release', () => {
  it('dates the rows that wait, appends the version and touches no other file', () => {
    const { files, recorded, withdrawn } = made(waiting);
    expect([...files.keys()].sort()).toEqual(['places.csv', 'versions.csv', `versions/${SECOND}.csv`]);
    expect({ recorded, withdrawn }).toEqual({ recorded: 1, withdrawn: 0 });
    expect(rowsOf(files, 'places.csv').at(-1)).toMatchObject({ code: 'NOR', recorded: SECOND });
    expect(rowsOf(files, 'versions.csv').at(-1)).toMatchObject({ date: SECOND, note: NOTE });
    expect(files.get('versions.csv')?.toString()).toMatch(
      new RegExp(`^${realData().get('versions.csv')?.toString()}`),
    );
  });

  it('leaves data without a problem, and nothing that waits', () => {
    const after = new Map([...waiting, ...made(waiting).files]);
    const { ledger, problems } = buildLedger(after);
    expect(problems).toEqual([]);
    expect(ledger?.versions.map(({ date }) => date)).toEqual([FIRST, SECOND]);
    expect(refusalOf(after, THIRD)?.refusal).toBe('Nothing waits for a release.');
  });

  it('lists in its manifest what came and what went, and nothing else but the order', () => {
    const [, second, third] = sampleVersions(realData());
    const lines = (files: DataFiles, date: string) =>
      (files.get(`versions/${date}.csv`)?.toString() ?? '')
        .trimEnd()
        .split('\n')
        .slice(1)
        .filter((line) => !line.includes(',order,'))
        .map((line) => line.slice(0, line.lastIndexOf(',')));
    expect(lines(second, SECOND)).toEqual([
      'figures,recorded,zzzzzzz2',
      'figures,recorded,zzzzzzz3',
      'figures,withdrawn,kf4k6zbq',
      'sources,recorded,dw-2020-12-01',
      'sources,recorded,sample-2020-12-02',
      'sources,withdrawn,dw-2020-12-01',
      'charts,recorded,us-drawdown-2020',
      'charts,withdrawn,us-drawdown-2020',
      'dashboards,recorded,home',
      'dashboards,withdrawn,home',
    ]);
    expect(lines(third, THIRD)).toEqual([
      'figures,withdrawn,wdtj54k2',
      'series,recorded,us-troops-afghanistan',
      'series,withdrawn,us-troops-afghanistan',
      'places,recorded,NOR',
      'events,recorded,sample-event',
    ]);
  });

  it('is taken up where it was interrupted, whichever of its files had been written', () => {
    const whole = new Map([...waiting, ...made(waiting).files]);
    const names = [...made(waiting).files.keys()];
    expect(names).toEqual(['places.csv', `versions/${SECOND}.csv`, 'versions.csv']);
    for (const written of [1, 2]) {
      const torn = new Map(waiting);
      for (const name of names.slice(0, written)) torn.set(name, whole.get(name) ?? Buffer.from(''));
      expect(buildLedger(torn).ledger).toBeNull();
      expect(new Map([...torn, ...made(torn).files])).toEqual(whole);
    }
  });
});

describe('a release is refused', () => {
  const wrong = addRow(waiting, 'places.csv', { code: 'xyz', name: 'Nowhere', recorded: '' });
  it.each<[string, DataFiles, string, string, string]>([
    ['where nothing waits', realData(), SECOND, NOTE, 'Nothing waits for a release.'],
    ['on the date of the newest version', waiting, FIRST, NOTE, 'a new one has a later date'],
    ['on an earlier date', waiting, '2026-01-01', NOTE, 'a new one has a later date'],
    ['on no day', waiting, '2027-02-30', NOTE, '"2027-02-30" is no day'],
    ['without a note', waiting, SECOND, ' ', 'A version has a note'],
    ['where a problem stands', wrong, SECOND, NOTE, 'Something is wrong with data/'],
  ])('%s', (_, files, date, note, words) => {
    expect(refusalOf(files, date, note)?.refusal).toContain(words);
  });

  it('with every problem named', () => {
    expect(refusalOf(wrong)?.problems).toContainEqual(
      expect.objectContaining({ file: 'places.csv', column: 'code' }),
    );
  });

  it('where a source goes and its figures stay', () => {
    const files = withdrawRow(realData(), 'sources.csv', { id: 'militarycom-2020-12' }, 'a forgery');
    expect(refusalOf(files)?.problems).toContainEqual(
      expect.objectContaining({ code: 'withdrawn-reference', column: 'source' }),
    );
  });

  it('where a figure of the home page goes', () => {
    const files = withdrawRow(realData(), 'figures/afghanistan.csv', { id: 'fcvcxxvw' }, 'misread');
    expect(refusalOf(files)?.problems).toContainEqual(
      expect.objectContaining({ code: 'chart', message: 'There is no figure "fcvcxxvw".' }),
    );
  });
});

describe('rows that wait', () => {
  const files = withdrawRow(waiting, 'figures/afghanistan.csv', { id: WRONG }, 'a slip of ours');

  it('are not in the ledger that readers get', () => {
    const { ledger } = buildLedger(files);
    expect(ledger?.newest.date).toBe(FIRST);
    expect(ledger?.places.has('NOR' as never)).toBe(false);
    expect(ledger?.figureById.get(WRONG as never)).toMatchObject({ withdrawn: null, withdrawnWhy: '' });
  });

  it('are in the ledger that an editor sees, in a version that says so', () => {
    const { ledger } = buildLedger(files, { waiting: true });
    expect(ledger?.newest.date).toBe(`${FIRST}-waiting`);
    expect(ledger?.places.get('NOR' as never)?.name).toBe('Norway');
    expect(ledger?.figures.some(({ id }) => id === WRONG)).toBe(false);
    expect(ledger?.figureById.get(WRONG as never)).toMatchObject({
      withdrawn: `${FIRST}-waiting`,
      withdrawnWhy: 'a slip of ours',
    });
  });
});
