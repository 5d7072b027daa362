import type { Figure } from '@/lib/model/figure';

/** The figures of one series, force and place in a row. */
export interface StrandLine {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** In the order of time. */
  readonly figures: readonly Figure[];
}
