import { endpoint } from './endpoint';
import { Refusal } from './refusal';

const ADDRESSES = [
  'figures.csv',
  'figures.json',
  'figures.ndjson',
  'figures.xlsx',
  'figures/{id}',
  'series.csv',
  'series.json',
  'sources.csv',
  'sources.json',
  'events.csv',
  'events.json',
  'forces.csv',
  'forces.json',
  'charts.json',
  'charts/{slug}.json',
  'charts/{slug}.csv',
  'charts/{slug}.xlsx',
  'charts/{slug}.svg',
  'charts/{slug}.png',
  'cite/{chart, figure or source}.bib',
  'cite/{chart, figure or source}.ris',
  'cite/{chart, figure or source}.json',
  'cite/{chart, figure or source}.txt',
];

/** Every other address below the API: a 404 that says what there is. */
export const nowhereEndpoint = endpoint(({ path }: { path: string[] }) => {
  const value = path.join('/');
  const message = `There is no address "${value}" in version 1 of the API.`;
  throw new Refusal(404, message, [{ parameter: 'address', value, message, allowed: ADDRESSES }]);
});
