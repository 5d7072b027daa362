import type { Figure } from '@/lib/model/figure';
import type { Series } from '@/lib/model/ledger-records';
import type { PassageSeen } from '@/lib/query/last-look';
import { passageSeenText } from '@/lib/text/passage-seen-text';
import { RANK_TEXT } from '@/lib/text/words';
import { Facts } from './facts';

interface Props {
  readonly figure: Figure;
  readonly series: Series;
  readonly force: string | undefined;
  readonly place: string | undefined;
  /** What the looks into its document say of the passage; null when nobody has looked for it. */
  readonly seen: PassageSeen | null;
}

/** The cells of a figure that no other part of its page says. */
export function FigureFacts({ figure, series, force, place, seen }: Props) {
  return (
    <Facts
      facts={[
        ['Counted', series.counts],
        ['Note', figure.note],
        ['Force', force],
        ['Place', place],
        ['As of (EDTF)', figure.asOf.edtf],
        ['Written as', figure.asWritten],
        ['Looked up', seen && passageSeenText(seen)],
        ['Rank', figure.rank !== 'normal' && `${RANK_TEXT[figure.rank]}: ${figure.rankReason}`],
        ['Variant', figure.variant],
        ['Id', figure.id],
      ]}
    />
  );
}
