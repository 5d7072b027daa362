import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Correction } from '@/lib/model/ledger-records';

/** A report that a figure is wrong, with all that became of it. */
export interface Report {
  readonly report: string;
  readonly figure: Figure;
  /** Oldest first; the last one says how it stands. */
  readonly steps: readonly [Correction, ...Correction[]];
  readonly last: Correction;
}

/** The reports on figures that this ledger knows; what moved last comes first. */
export function reportsOf({ corrections, figureById }: Ledger): Report[] {
  const threads = new Map<string, [Correction, ...Correction[]]>();
  for (const step of corrections) {
    const key = `${step.report} ${step.figure}`;
    const steps = threads.get(key);
    if (steps) steps.push(step);
    else threads.set(key, [step]);
  }
  return [...threads.values()]
    .flatMap((steps): Report[] => {
      const figure = figureById.get(steps[0].figure);
      return figure ? [{ report: steps[0].report, figure, steps, last: steps.at(-1) ?? steps[0] }] : [];
    })
    .sort((a, b) => keyOf(b).localeCompare(keyOf(a), 'en'));
}

const keyOf = ({ last, report, figure }: Report) => `${last.day} ${report} ${figure.id}`;
