import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { anyView } from '@/lib/query/any-view';
import { facetsOf } from '@/lib/query/facets';
import { listFigures } from '@/lib/query/list-figures';
import { SORT_KEYS } from '@/lib/view/row-sort';
import { LIST_FACETS } from '@/lib/view/toggle-filter';
import { listedFromJson, listedToJson } from './listed-json';

const ledger = loadLedger();
const sent = listedFromJson(JSON.parse(JSON.stringify(listedToJson(ledger, ledger.figures))));

it('a browser that was sent the figures lists and counts the same ones in the same order', () => {
  const sort = fc.option(
    fc.constantFrom(...SORT_KEYS).chain((key) => fc.constantFrom([key] as const, [`-${key}`] as const)),
    { nil: null },
  );
  fc.assert(
    fc.property(anyView, sort, (any, sort) => {
      const view = { ...any, v: null };
      const [here, there] = [listFigures(ledger, view, sort), listFigures(sent, view, sort)];
      expect(there.figures.map(({ id }) => id)).toEqual(here.figures.map(({ id }) => id));
      expect({ ...there, figures: [] }).toEqual({ ...here, figures: [] });
      expect(facetsOf(sent, view, LIST_FACETS)).toEqual(facetsOf(ledger, view, LIST_FACETS));
    }),
    { numRuns: 60 },
  );
});

it('some figures are sent with the records that they name, and those that others name', () => {
  const few = ledger.figures.filter(({ source }) => source === 'dw-2020-12-01');
  const kosovo = ledger.figures.filter(({ place }) => place === 'XKX').slice(0, 1);
  const json = listedToJson(ledger, few, kosovo);
  expect(json.figures).toHaveLength(few.length);
  expect(json.sources.map(({ id }) => id)).toEqual(['dw-2020-12-01', kosovo[0]?.source].sort());
  expect(json.places.map(({ code }) => code)).toContain('XKX');
  expect(json.forces.length).toBeLessThan(10);
});
