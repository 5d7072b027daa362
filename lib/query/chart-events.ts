import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { LedgerEvent } from '@/lib/model/ledger-records';
import { accessionEvents } from './accession-events';

/** The events that a chart names, whether or not its view shows them. */
export function chartEvents(ledger: Ledger, chart: ChartDefinition): readonly LedgerEvent[] {
  if (chart.events === 'accessions') return accessionEvents(ledger);
  return chart.events.flatMap((id) => ledger.events.get(id) ?? []);
}
