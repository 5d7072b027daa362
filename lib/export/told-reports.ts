import type { Ledger } from '@/lib/ledger/ledger';
import type { Correction } from '@/lib/model/ledger-records';
import type { CorrectionStatus } from '@/lib/model/lists';
import { countedName } from '@/lib/query/counted-name';
import { reportsOf } from '@/lib/query/reports';
import { figureTitle } from '@/lib/text/figure-title';
import type { Words } from '@/lib/text/words';

/** A report as pages tell it. */
export interface ToldReport {
  readonly report: string;
  readonly figure: string;
  /** The figure in one line. */
  readonly title: string;
  readonly status: CorrectionStatus;
  readonly steps: readonly Correction[];
}

/** The reports that figures are wrong, in words; what moved last comes first. */
export function toldReports(ledger: Ledger, say: Words): ToldReport[] {
  return reportsOf(ledger).map(({ report, figure, steps, last }) => ({
    report,
    figure: figure.id,
    title: figureTitle(countedName(ledger, figure), figure, say),
    status: last.status,
    steps,
  }));
}
