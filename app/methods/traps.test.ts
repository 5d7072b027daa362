import { expect, test } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { FigureId } from '@/lib/model/ids';
import { LANGUAGES } from '@/lib/model/languages';
import { wordsOf } from '@/lib/text/catalogues';
import { TRAPS } from './traps';

const ledger = loadLedger();

test.each(TRAPS.map((each) => [each.trap, each] as const))('%s', (_, { trap, figures }) => {
  expect(figures.length).toBeGreaterThan(0);
  // Every number is the ledger's: none is typed into the words.
  for (const say of LANGUAGES.map(wordsOf))
    expect(say(`methods.trap.${trap}`) + say(`methods.trapWhy.${trap}`)).not.toMatch(/\d/);
  for (const id of figures) expect(ledger.figureById.get(id as FigureId), id).toBeDefined();
});

test('what the words say of the examples is so', () => {
  const figure = (id: string) => {
    const found = ledger.figureById.get(id as FigureId);
    if (!found) throw new Error(`There is no figure ${id}.`);
    return found;
  };
  expect(figure('bg6pzme4').status).toBe('planned');
  expect(figure('sswxnj4r').status).toBe('actual');
  expect(figure('c2792bse').asOf.edtf).toBe(figure('f6yqdh2n').asOf.edtf);
  expect(figure('n7zgwzbz').series).not.toBe(figure('exmtntne').series);
  expect(figure('pkzrnf5g').series).not.toBe(figure('bwtj2c5q').series);
  expect(figure('tefaxr5q').rank).toBe('preferred');
  expect(figure('wpw4fqmb').quantity).toMatchObject({ value: 0 });
});
