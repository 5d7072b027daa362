import { describe, expect, it } from 'vitest';
import { loadLedger } from '@/lib/ledger/load-ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { ChartSlug } from '@/lib/model/ids';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { chartForces } from './chart-forces';

const ledger = loadLedger();
const forces = (slug: string, force: string[] | null = null) =>
  chartForces(ledger, ledger.charts.get(slug as ChartSlug) as ChartDefinition, { ...DEFAULT_VIEW, force });

describe('the forces of a chart', () => {
  it('are all that its tables list, by name, each once', () => {
    const names = forces('isaf-by-nation').map(({ name }) => name);
    expect(names).toContain('Germany');
    expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')));
    expect(names.length).toBeGreaterThan(40);
  });

  it('do not depend on the ones that are chosen', () => {
    expect(forces('isaf-by-nation', ['DEU'])).toEqual(forces('isaf-by-nation'));
  });

  it('are one where one is counted', () => {
    expect(forces('us-afghanistan').map(({ code }) => code)).toEqual(['USA']);
  });
});
