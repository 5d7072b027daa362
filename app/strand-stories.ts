import type { StrandStory } from '@/components/strands/strand-story';
import { answerInWords } from '@/lib/export/answer-in-words';
import { strandAnswer, strandId } from '@/lib/export/strand-answer';
import type { Ledger } from '@/lib/ledger/ledger';
import { countedName } from '@/lib/query/counted-name';
import type { Strand } from '@/lib/query/strands';
import type { Words } from '@/lib/text/words';
import { figuresUrl, forceUrl, seriesUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { figureLines } from './figure-lines';

interface Told {
  readonly ledger: Ledger;
  readonly strands: readonly Strand[];
  readonly view: View;
  /** Of what the page is that tells it. */
  readonly page: 'force' | 'series';
}

/** What the page of a force or a series tells of each of its strands, named by what the page itself does not say. */
export function strandStories({ ledger, strands, view, page }: Told, say: Words): StrandStory[] {
  return strands.flatMap((strand) => {
    const { series, force, place, figures } = strand;
    const [first] = figures;
    if (!first) return [];
    const counted = ledger.series.get(series);
    const own = page === 'force' ? (counted?.title ?? series) : (ledger.forces.get(force)?.name ?? force);
    const where =
      severalPlaces(strands, strand) && (place ? ledger.places.get(place)?.name : say('strands.inAll'));
    const drawn = strandAnswer(ledger, strand, countedName(ledger, first), view);
    return [
      {
        id: strandId(strand),
        name: where ? `${own}, ${where}` : own,
        href: page === 'force' ? seriesUrl(series, view) : forceUrl(force, view),
        counts: page === 'force' ? (counted?.counts ?? '') : '',
        lines: figureLines(ledger, figures),
        answer: drawn && answerInWords(drawn, say),
        ledger: figuresUrl({
          ...DEFAULT_VIEW,
          series: [series],
          force: [force],
          place: place && [place],
          known: view.known,
          v: view.v,
        }),
      },
    ];
  });
}

function severalPlaces(strands: readonly Strand[], { series, force, place }: Strand): boolean {
  return strands.some((other) => other.series === series && other.force === force && other.place !== place);
}
