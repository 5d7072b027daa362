import type { HeadlineStory } from '@/components/dashboard/headline-story';
import { passageAddressOf } from '@/lib/export/to-json';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import { publishedBy } from '@/lib/query/clocks';
import { rivalsOf } from '@/lib/query/rivals';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

/**
 * The headline figures with their sources, plans, outcomes and rivals, ready to be drawn: those that could be known on
 * the day of the view.
 */
export function headlineStories(ledger: Ledger, { v, known }: Pick<View, 'v' | 'known'>): HeadlineStory[] {
  const wasKnown = ({ source: id }: Figure) => {
    const source = ledger.sources.get(id);
    return known === null || (source !== undefined && publishedBy(source, known));
  };
  const find = (id: FigureId | undefined) => {
    const figure = id && ledger.figureById.get(id);
    return figure && wasKnown(figure) ? figure : null;
  };
  return ledger.catalogue.headlines.flatMap(({ label, figure: id, plan, outcome, words, chart }) => {
    const figure = find(id);
    const source = figure && ledger.sources.get(figure.source);
    if (!figure || !source) return []; // not known on that day: the catalogue's check has made sure of all else
    return [
      {
        label,
        figure,
        plan: find(plan),
        outcome: find(outcome),
        words,
        chart,
        source,
        passage: passageAddressOf(ledger, figure),
        rivals: rivalsOf(ledger, figure).filter(wasKnown).length,
        view: { ...DEFAULT_VIEW, v, known },
      },
    ];
  });
}
