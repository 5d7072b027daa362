import { describe, expect, it } from 'vitest';
import { askRoute as ask } from './ask-route';

describe('a CSV file', () => {
  it.each(['figures.csv', 'series.csv', 'sources.csv', 'events.csv', 'forces.csv', 'charts/nato-2030.csv'])(
    '%s begins with a byte-order mark where Excel needs it, and is the same behind it',
    async (path) => {
      const bytesOf = async (query: string) => Buffer.from(await (await ask(path + query)).arrayBuffer());
      const [usual, marked, off] = [
        await bytesOf(''),
        await bytesOf('?excel=on'),
        await bytesOf('?excel=off'),
      ];
      expect(marked.subarray(0, 3).toString('hex')).toBe('efbbbf');
      expect(marked.subarray(3).equals(usual)).toBe(true);
      expect(off.equals(usual)).toBe(true);
    },
  );

  it.each([
    ['figures.csv?excel=yes', 'excel', 'on'],
    ['charts/nato-2030.csv?shape=tall', 'shape', 'wide'],
    ['charts/nato-2030.csv?shape=wide&shape=long', 'shape', 'long'],
    ['figures.csv?shape=wide', 'shape', 'excel'],
    ['figures.json?excel=on', 'excel', 'v'],
    ['figures.ndjson?excel=on', 'excel', 'v'],
    ['charts/nato-2030.png?shape=wide', 'shape', 'theme'],
  ])('%s is refused, and what is allowed is said', async (path, parameter, allowed) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toHaveLength(1);
    expect(errors[0].parameter).toBe(parameter);
    expect(errors[0].allowed).toContain(allowed);
  });
});
