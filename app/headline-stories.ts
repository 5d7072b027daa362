import type { HeadlineStory } from '@/components/dashboard/headline-story';
import { passageAddressOf } from '@/lib/export/to-json';
import type { Ledger } from '@/lib/ledger/ledger';
import { rivalsOf } from '@/lib/query/rivals';

/** The headline figures with their sources, plans, outcomes and rivals, ready to be drawn. */
export function headlineStories(ledger: Ledger): HeadlineStory[] {
  return ledger.catalogue.headlines.flatMap(({ label, figure: id, plan, outcome, words, chart }) => {
    const figure = ledger.figureById.get(id);
    const source = figure && ledger.sources.get(figure.source);
    if (!figure || !source) return []; // the catalogue's check has made sure that neither happens
    return [
      {
        label,
        figure,
        plan: (plan && ledger.figureById.get(plan)) || null,
        outcome: (outcome && ledger.figureById.get(outcome)) || null,
        words,
        chart,
        source,
        passage: passageAddressOf(ledger, figure),
        rivals: rivalsOf(ledger, figure).length,
      },
    ];
  });
}
