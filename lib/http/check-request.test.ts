import { describe, expect, it } from 'vitest';
import { checkAccept, checkAddress } from './check-request';
import { Refusal } from './refusal';

const request = (query: string, accept?: string) =>
  new Request(`http://muster.test/api/v1/figures.csv${query}`, { headers: accept ? { accept } : {} });

function refusalOf(run: () => void): Refusal | null {
  try {
    run();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('an address', () => {
  it.each(['', '?', '?force=DEU', '?q=Z%C3%BCrich+and+more', '?q=100%25', '?&&=&'])('%s is read', (query) => {
    expect(refusalOf(() => checkAddress(request(query)))).toBeNull();
  });

  it.each([
    ['?force=%', 'force'],
    ['?force=DEU&q=%zz', 'q'],
    ['?q=%FF', 'q'],
    ['?q=%C3', 'q'],
    ['?%=1', '%'],
  ])('%s is refused: its encoding is broken, and the parameter is named', (query, parameter) => {
    const refusal = refusalOf(() => checkAddress(request(query)));
    expect(refusal?.status).toBe(400);
    expect(refusal?.errors.map((error) => error.parameter)).toEqual([parameter]);
  });

  it('of 100 KB is refused, and the answer is short', () => {
    const refusal = refusalOf(() => checkAddress(request(`?force=${'A~'.repeat(50_000)}`)));
    expect(refusal?.status).toBe(414);
    expect(JSON.stringify(refusal?.errors).length).toBeLessThan(500);
  });
});

describe('an Accept header', () => {
  it.each([
    ['text/csv', 'text/csv; charset=utf-8; header=present'],
    ['text/*', 'text/csv'],
    ['text/html, */*;q=0.1', 'text/csv'],
    ['TEXT/CSV;q=0.5', 'text/csv'],
    ['application/json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ])('%s takes %s', (accept, type) => {
    expect(refusalOf(() => checkAccept(request('', accept), type))).toBeNull();
  });

  it.each([
    ['application/json', 'text/csv'],
    ['text/html', 'text/csv'],
    ['text/csv;q=0', 'text/csv'],
    ['nonsense', 'text/csv'],
  ])('%s does not take %s: refused, and what there is is named', (accept, type) => {
    const refusal = refusalOf(() => checkAccept(request('', accept), type));
    expect(refusal?.status).toBe(406);
    expect(refusal?.errors[0]).toMatchObject({ parameter: 'Accept', allowed: ['text/csv', '*/*'] });
  });
});
