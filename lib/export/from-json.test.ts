import { expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { figureFromJson, forceFromJson, seriesFromJson, sourceFromJson } from './from-json';
import { figureToJson, forceToJson, seriesToJson, sourceToJson } from './to-json';

const ledger = loadLedger();
const sent = <T>(json: T): T => JSON.parse(JSON.stringify(json));

it('every record of the ledger is the same again after its way through JSON', () => {
  const figures = [...ledger.figureById.values()];
  expect(figures.map((figure) => figureFromJson(sent(figureToJson(figure))))).toEqual(figures);
  const sources = [...ledger.sources.values()];
  expect(sources.map((source) => sourceFromJson(sent(sourceToJson(source))))).toEqual(sources);
  const series = [...ledger.series.values()];
  expect(series.map((each) => seriesFromJson(sent(seriesToJson(each))))).toEqual(series);
  const forces = [...ledger.forces.values()];
  expect(forces.map((force) => forceFromJson(sent(forceToJson(force))))).toEqual(forces);
});
