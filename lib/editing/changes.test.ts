import { describe, expect, it } from 'vitest';
import { realData } from '@/lib/ledger/edit-data';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { lowOf } from '@/lib/model/quantity';
import { type Changes, changesBetween, versionChanges } from '@/lib/query/changes';
import { release } from './release';
import { built, sampleLedgers } from './sample-ledgers';
import {
  ADDED,
  ADDED_SOURCE,
  addRow,
  FIRST,
  RIGHT,
  rowsOf,
  SECOND,
  sampleVersions,
  THIRD,
  WITHDRAWN,
  WRONG,
  withdrawnWithSource,
  withdrawRow,
} from './sample-versions';

const [first, , newest] = sampleLedgers();
const at = (version: string) => ledgerAt(newest, version);

const figuresOf = ({ added, corrected, withdrawn }: Changes) => ({
  added: added.map(({ id }) => id),
  corrected: corrected.map(({ old, right, why }) => [old.id, right.id, why]),
  withdrawn: withdrawn.map(({ figure, why }) => [figure.id, why]),
});

describe('what changed of the figures', () => {
  const added = [ADDED];
  const corrected = [[WRONG, RIGHT, 'a slip of ours']];
  const withdrawn = [[WITHDRAWN, 'the document says it of another year']];

  it.each([
    ['in the second version', FIRST, SECOND, { added, corrected, withdrawn: [] }],
    ['in the third version', SECOND, THIRD, { added: [], corrected: [], withdrawn }],
    ['from the first to the third', FIRST, THIRD, { added, corrected, withdrawn }],
    ['from a version to itself', SECOND, SECOND, { added: [], corrected: [], withdrawn: [] }],
  ])('%s', (_, from, to, changes) => {
    expect(figuresOf(changesBetween(at(from), at(to)))).toEqual(changes);
  });

  it('at the beginning is all that the first version holds', () => {
    const changes = changesBetween(null, at(FIRST));
    expect(changes.added).toEqual(first.figures);
    expect([changes.corrected, changes.withdrawn]).toEqual([[], []]);
  });

  it('has the old figure beside the right one, with what each said', () => {
    const [correction] = changesBetween(at(FIRST), at(SECOND)).corrected;
    expect(correction && [lowOf(correction.old.quantity), lowOf(correction.right.quantity)]).toEqual([
      4000, 4400,
    ]);
  });

  it('follows a correction that was corrected again, and tells both reasons', () => {
    const [, second] = sampleVersions(realData());
    const file = 'figures/afghanistan.csv';
    const [right] = rowsOf(second, file).filter(({ id }) => id === RIGHT);
    const marked = withdrawRow(second, file, { id: RIGHT }, 'another slip', { replaced_by: 'zzzzzzz4' });
    const edited = addRow(marked, file, { ...right, id: 'zzzzzzz4', value: '4500', recorded: '' });
    const made = release(edited, { date: THIRD, note: 'Corrected again.' });
    if ('refusal' in made) throw new Error(made.refusal);
    const twice = built(new Map([...edited, ...made.files]));
    expect(figuresOf(changesBetween(ledgerAt(twice, FIRST), twice)).corrected).toEqual([
      [WRONG, 'zzzzzzz4', 'a slip of ours; another slip'],
    ]);
    expect(figuresOf(changesBetween(ledgerAt(twice, SECOND), twice)).corrected).toEqual([
      [RIGHT, 'zzzzzzz4', 'another slip'],
    ]);
  });
});

describe('what changed of the other tables', () => {
  it('in the second version: a source came, another one and a chart were put right', () => {
    const { rows } = changesBetween(at(FIRST), at(SECOND));
    expect(rows.map(({ table, key, change, why }) => [table, key, change, why])).toEqual([
      ['sources', 'dw-2020-12-01', 'changed', 'the title was misread'],
      ['sources', ADDED_SOURCE, 'added', ''],
      ['charts', 'us-drawdown-2020', 'changed', 'a clearer subtitle'],
      ['dashboards', 'home', 'changed', 'a shorter page'],
    ]);
    expect(rows[0]?.fields).toEqual([
      {
        field: 'title',
        before: 'NATO: Heiko Maas hopes for US support in Afghanistan',
        after: 'A title that was misread at first',
      },
    ]);
    expect(rows[2]?.fields.map(({ field }) => field)).toEqual(['subtitle', 'to']);
  });

  it('in the third version: a place and an event came, a series got a clearer title', () => {
    const { rows } = changesBetween(at(SECOND), at(THIRD));
    expect(rows.map(({ table, key, name, change }) => [table, key, name, change])).toEqual([
      ['series', 'us-troops-afghanistan', 'Troops of the US in Afghanistan', 'changed'],
      ['places', 'NOR', 'Norway', 'added'],
      ['events', 'sample-event', 'A day that was added later', 'added'],
    ]);
  });

  it('that went and has nothing in its place is told with its reason', () => {
    const [, second] = sampleVersions(realData());
    const ledger = built(withdrawnWithSource(second));
    expect(changesBetween(ledgerAt(ledger, SECOND), ledger).rows).toEqual([
      {
        table: 'sources',
        key: ADDED_SOURCE,
        name: 'NATO: Heiko Maas hopes for US support in Afghanistan',
        change: 'withdrawn',
        why: 'no such document',
        fields: [],
      },
    ]);
  });
});

describe('the versions', () => {
  it('stand newest first, and at an earlier one only those up to it', () => {
    const dates = (version: string) => versionChanges(at(version)).map(({ version: { date } }) => date);
    expect(dates(THIRD)).toEqual([THIRD, SECOND, FIRST]);
    expect(dates(SECOND)).toEqual([SECOND, FIRST]);
  });

  it('put together are the figures that stand', () => {
    const ids = new Set<string>();
    for (const { changes } of [...versionChanges(newest)].reverse()) {
      for (const { id } of changes.added) ids.add(id);
      for (const { old, right } of changes.corrected) {
        ids.delete(old.id);
        ids.add(right.id);
      }
      for (const { figure } of changes.withdrawn) ids.delete(figure.id);
    }
    expect([...ids].sort()).toEqual(newest.figures.map(({ id }) => id as string).sort());
  });
});
