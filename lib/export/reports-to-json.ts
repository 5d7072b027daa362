import type { Ledger } from '@/lib/ledger/ledger';
import { reportsOf } from '@/lib/query/reports';
import { figureUrl } from '@/lib/view/urls';

/** Every report with its steps, as `corrections.json` has it. */
export function reportsToJson(ledger: Ledger) {
  return reportsOf(ledger).map(({ report, figure, steps, last }) => ({
    report,
    figure: figure.id,
    status: last.status,
    version: last.version,
    steps: steps.map(({ day, status, reason, version }) => ({ day, status, reason, version })),
    page: figureUrl(figure.id),
  }));
}
