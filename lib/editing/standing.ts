import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';

/** The figures that nobody has withdrawn. */
export function standing({ figures }: Ledger): readonly Figure[] {
  return figures.filter(({ withdrawn, withdrawnWhy }) => withdrawn === null && withdrawnWhy === '');
}
