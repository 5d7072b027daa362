import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import { chartsDrawing } from './charts-drawing';

const ledger = loadLedger();

describe('the charts that draw a figure', () => {
  it.each([
    ['4,500 of December 2020', 'fcvcxxvw', ['us-drawdown-2020', 'us-afghanistan', 'troops-and-contractors']],
    [
      '68,000 of 2012, before the winter of the cut',
      't6rjcjnr',
      ['us-afghanistan', 'us-plans-and-outcomes', 'troops-and-contractors'],
    ],
    ['the Afghan forces', 'jqa4vh2x', ['afghan-forces']],
  ])('are, for %s', (_what, id, slugs) => {
    const figure = ledger.figureById.get(id as FigureId) as Figure;
    expect(chartsDrawing(ledger, figure).map(({ slug }) => slug as string)).toEqual(slugs);
  });
});
