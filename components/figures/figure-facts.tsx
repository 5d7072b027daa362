import type { Figure } from '@/lib/model/figure';
import type { Force, Series } from '@/lib/model/ledger-records';
import type { PassageSeen } from '@/lib/query/last-look';
import { passageSeenText } from '@/lib/text/passage-seen-text';
import { RANK_TEXT } from '@/lib/text/words';
import { forceUrl, seriesUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { Facts } from './facts';

interface Props {
  readonly figure: Figure;
  readonly series: Series;
  readonly force: Force | undefined;
  readonly place: string | undefined;
  /** What the looks into its document say of the passage; null when nobody has looked for it. */
  readonly seen: PassageSeen | null;
  readonly view: View;
}

/** The cells of a figure that no other part of its page says. */
export function FigureFacts({ figure, series, force, place, seen, view }: Props) {
  return (
    <Facts
      facts={[
        ['Series', <RecordLink key="series" href={seriesUrl(series.id, view)} name={series.title} />],
        ['Counted', series.counts],
        ['Note', figure.note],
        ['Force', force && <RecordLink href={forceUrl(force.code, view)} name={force.name} />],
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

function RecordLink({ href, name }: { href: string; name: string }) {
  return (
    <a className="text-accent underline" href={href}>
      {name}
    </a>
  );
}
