import { describe, expect, it } from 'vitest';
import { isWebAddress } from './web-address';

describe('an address of the web', () => {
  it.each([
    ['https://www.hsdl.org/?abstract&did=485424', true],
    ['http://example.org/a_(b)', true],
    ['https://www.hsdl.org/?abstract&did=(number in each CRS row)', false],
    ['github:owner/repository data/table.csv', false],
    ['https://', false],
    ['', false],
  ])('%s: %s', (text, is) => {
    expect(isWebAddress(text)).toBe(is);
  });
});
