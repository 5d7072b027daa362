import { notFound } from 'next/navigation';
import { spreadOf } from '@/lib/chart/spread';
import { passageAddressOf } from '@/lib/export/to-json';
import { toldReports } from '@/lib/export/told-reports';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { FigureId } from '@/lib/model/ids';
import { chartsDrawing } from '@/lib/query/charts-drawing';
import { countedName } from '@/lib/query/counted-name';
import { historyOf } from '@/lib/query/history';
import { knownLedger, knownOfCount } from '@/lib/query/known-ledger';
import { passageSeen } from '@/lib/query/last-look';
import { placeOf } from '@/lib/query/last-stood';
import { neighboursOf } from '@/lib/query/neighbours';
import { outcomeOf } from '@/lib/query/outcome-of';
import { rivalsOf } from '@/lib/query/rivals';
import { figureTitle } from '@/lib/text/figure-title';
import type { Words } from '@/lib/text/words';
import type { View } from '@/lib/view/view';
import { figureLines } from '../../figure-lines';

export type FigureStory = ReturnType<typeof figurePage>;

interface Asked {
  readonly ledger: Ledger;
  readonly id: string;
  readonly view: View;
}

/** Everything that the page of a figure says. A withdrawn figure has one too; what never was is not found. */
export function figurePage({ ledger, id, view }: Asked, say: Words) {
  const figure = ledger.figureById.get(id as FigureId) ?? notFound();
  const [line] = figureLines(ledger, [figure]);
  if (!line?.source || !line.series) throw new Error(`The figure ${id} names what is not in the ledger.`);
  const ofTheDay = knownLedger(ledger, view.known);
  const spread = spreadOf(figure, rivalsOf(ofTheDay, figure));
  return {
    ...line,
    source: line.source,
    series: line.series,
    version: ledger.newest,
    counted: countedName(ledger, figure),
    place: figure.place ? placeOf(ledger, figure.place)?.name : '',
    passage: passageAddressOf(ledger, figure),
    seen: passageSeen(figure, ledger.verifications),
    outcome: outcomeOf(ledger, figure, view),
    spread,
    spreadLines: figureLines(ledger, spread.figures),
    neighbours: neighboursOf(ofTheDay, figure),
    known: {
      first: line.source.published?.latest ?? null,
      figures: knownOfCount(ledger, figure, view),
      one: 'figure' as const,
    },
    drawn: chartsDrawing(ledger, figure),
    history: historyOf(figure),
    reports: toldReports(ledger, say).filter((report) => report.figure === figure.id),
    replacement: replacementOf(ledger, figure, say),
  };
}

function replacementOf(ledger: Ledger, { replacedBy }: Figure, say: Words) {
  const right = replacedBy && ledger.figureById.get(replacedBy);
  return right ? { id: right.id, title: figureTitle(countedName(ledger, right), right, say) } : null;
}
