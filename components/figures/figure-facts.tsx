import { useWords } from '#words';
import { InEnglish } from '@/components/words/in-english';
import { PageLink } from '@/components/words/page-link';
import type { Figure } from '@/lib/model/figure';
import type { Force, Series } from '@/lib/model/ledger-records';
import type { PassageSeen } from '@/lib/query/last-look';
import { passageSeenText } from '@/lib/text/passage-seen-text';
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
  const say = useWords();
  return (
    <Facts
      facts={[
        [
          say('facts.series'),
          <RecordLink key="series" href={seriesUrl(series.id, view)} name={series.title} />,
        ],
        [say('facts.counted'), <InEnglish key="counts">{series.counts}</InEnglish>],
        [say('facts.note'), figure.note && <InEnglish>{figure.note}</InEnglish>],
        [say('facts.force'), force && <RecordLink href={forceUrl(force.code, view)} name={force.name} />],
        [say('facts.place'), place],
        [say('facts.edtf'), figure.asOf.edtf],
        [say('facts.written'), figure.asWritten],
        [say('facts.lookedUp'), seen && passageSeenText(seen, say)],
        [
          say('facts.rank'),
          figure.rank !== 'normal' && (
            <>
              {say(`rank.${figure.rank}`)}
              {say('list.colon')} <InEnglish>{figure.rankReason}</InEnglish>
            </>
          ),
        ],
        [say('facts.variant'), figure.variant],
        [say('facts.id'), figure.id],
      ]}
    />
  );
}

function RecordLink({ href, name }: { href: string; name: string }) {
  return (
    <PageLink className="text-accent underline" href={href}>
      {name}
    </PageLink>
  );
}
