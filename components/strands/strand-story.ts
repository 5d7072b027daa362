import type { FigureLine } from '@/components/figures/figure-line';
import type { ChartAnswer } from '@/lib/export/chart-answer';

/** What a page tells of the figures of one series, force and place. */
export interface StrandStory {
  readonly id: string;
  /** What tells it apart on its page, and where that leads. */
  readonly name: string;
  readonly href: string;
  /** The rule by which it is counted, where the page does not say it. */
  readonly counts: string;
  readonly lines: readonly FigureLine[];
  /** Null where it has too few dates for a drawing. */
  readonly answer: ChartAnswer | null;
  /** The same figures in the ledger. */
  readonly ledger: string;
}
