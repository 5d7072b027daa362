import type { Figure } from '@/lib/model/figure';
import type { Series } from '@/lib/model/ledger-records';
import { RANK_TEXT } from '@/lib/text/words';
import { Facts } from './facts';

interface Props {
  readonly figure: Figure;
  readonly series: Series;
  readonly force: string | undefined;
  readonly place: string | undefined;
}

/** The cells of a figure that no other part of its page says. */
export function FigureFacts({ figure, series, force, place }: Props) {
  return (
    <Facts
      facts={[
        ['Counted', series.counts],
        ['Note', figure.note],
        ['Force', force],
        ['Place', place],
        ['As of (EDTF)', figure.asOf.edtf],
        ['Written as', figure.asWritten],
        ['Rank', figure.rank !== 'normal' && `${RANK_TEXT[figure.rank]}: ${figure.rankReason}`],
        ['Variant', figure.variant],
        ['Id', figure.id],
      ]}
    />
  );
}
