import { describe, expect, it } from 'vitest';
import { type TriedAddress, triedUrl } from './tried-address';

const parameter = (name: string) => ({ name, meaning: '', schema: {}, example: '', usual: null });
const CHART: TriedAddress = {
  path: 'charts/{slug}.csv',
  summary: '',
  type: 'text/csv',
  named: [{ name: 'slug', meaning: '', example: 'nato-members' }],
  parameters: [parameter('force'), parameter('q')],
};

describe('the address of a filled form', () => {
  it.each([
    ['its example where nothing is filled in', {}, '/api/v1/charts/nato-members.csv'],
    ['another chart', { 'path slug': 'nato-2030' }, '/api/v1/charts/nato-2030.csv'],
    ['ids joined by ~, which stays', { force: 'DEU~USA' }, '/api/v1/charts/nato-members.csv?force=DEU~USA'],
    ['words with signs', { q: ' a&b ' }, '/api/v1/charts/nato-members.csv?q=a%26b'],
    ['nothing for a name that belongs elsewhere', { colour: 'red' }, '/api/v1/charts/nato-members.csv'],
    ['no second folder', { 'path slug': '../x' }, '/api/v1/charts/..%2Fx.csv'],
  ])('has %s', (_what, values, expected) => {
    expect(triedUrl('', CHART, values)).toBe(expected);
  });
});
