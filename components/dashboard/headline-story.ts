import type { Figure } from '@/lib/model/figure';
import type { Source } from '@/lib/model/ledger-records';
import type { View } from '@/lib/view/view';

/** One of the figures that a reader meets first, with all that its card says. */
export interface HeadlineStory {
  readonly label: string;
  readonly figure: Figure;
  readonly plan: Figure | null;
  readonly outcome: Figure | null;
  readonly words: string;
  readonly chart: string;
  readonly source: Source;
  readonly passage: string;
  readonly rivals: number;
  /** The version and the day that the links of its card keep. */
  readonly view: View;
}
