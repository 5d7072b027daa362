import { describe, expect, it } from 'vitest';
import { deprecationHeaders } from './deprecated';

const LIST = [
  { name: 'old.csv', since: '2026-12-01', sunset: '2027-12-01', successor: '/api/v2/new.csv' },
] as const;

describe('an address that will end', () => {
  it('says since when, until when and what takes its place', () => {
    const { headers, links } = deprecationHeaders('old.csv', LIST);
    expect(headers).toEqual({ Deprecation: '@1796083200', Sunset: 'Wed, 01 Dec 2027 00:00:00 GMT' });
    expect(new Date(1796083200 * 1000).toISOString()).toBe('2026-12-01T00:00:00.000Z');
    expect(links).toContain('</api/v2/new.csv>; rel="successor-version"');
  });

  it('any other one says nothing', () => {
    expect(deprecationHeaders('figures.csv', LIST)).toEqual({ headers: {}, links: [] });
  });
});
