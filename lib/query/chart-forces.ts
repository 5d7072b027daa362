import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Force } from '@/lib/model/ledger-records';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { selectChartFigures } from './select-chart-figures';

/** Every force of which a chart has figures in a version, whatever else the view leaves out; by name. */
export function chartForces(ledger: Ledger, chart: ChartDefinition, { v }: View): Force[] {
  const { figures } = selectChartFigures(ledger, chart, { ...DEFAULT_VIEW, v });
  return [...new Set(figures.map(({ force }) => force))]
    .flatMap((code) => ledger.forces.get(code) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
