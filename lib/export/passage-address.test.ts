import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { FigureId } from '@/lib/model/ids';
import { passageAddressOf } from './to-json';

const ledger = loadLedger();
const addressOf = (id: string) => {
  const figure = ledger.figureById.get(id as FigureId);
  if (!figure) throw new Error(`No figure ${id}.`);
  return passageAddressOf(ledger, figure);
};

describe('the document that holds a passage', () => {
  it('is the page of a library that the stated document names, not the pattern for all of its pages', () => {
    expect(addressOf('p26gkfaa')).toBe(
      'https://www.hsdl.org/?abstract&did=485424#:~:text=19%2C000%20of%20the%2028%2C000%20U.S.%20forces',
    );
  });

  it('is never a place without an address of the web', () => {
    for (const figure of ledger.figures)
      expect(passageAddressOf(ledger, figure)).toMatch(/^(https?:\/\/\S+)?$/);
  });
});
