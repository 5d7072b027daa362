import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { LedgerEvent, Series, Source, Version } from '@/lib/model/ledger-records';
import { chartEvents } from '@/lib/query/chart-events';
import { versionOf } from '@/lib/query/clocks';
import { namedSources } from '@/lib/query/named-sources';
import type { Selection } from '@/lib/query/select-figures';
import { chartCitation } from '@/lib/text/citation-text';
import type { View } from '@/lib/view/view';
import type { ChartAnswer } from './chart-answer';
import { RECORD_TABLES } from './record-tables';

/** What a download of a view is made from: its figures, and all that explains them. */
export interface Extract {
  readonly title: string;
  /** What is counted, in a sentence. */
  readonly subtitle: string;
  readonly caution: string;
  readonly citation: string;
  /** Where the same is shown, pinned to the version. */
  readonly address: string;
  readonly view: View;
  readonly version: Version;
  readonly figures: readonly Figure[];
  /** Figures that `known` leaves out: published later, or of undated sources. */
  readonly hidden: { readonly later: number; readonly undated: number };
  /** The records that the figures and events name, in the ledger's order. */
  readonly sources: readonly Source[];
  readonly series: readonly Series[];
  readonly events: readonly LedgerEvent[];
}

/** Figures of a view of the ledger. Its events are those of the view's range and of what was known. */
export function ledgerExtract(
  ledger: Ledger,
  {
    selection,
    view,
    address,
  }: { readonly selection: Selection; readonly view: View; readonly address: string },
): Extract {
  const version = versionOf(ledger, view);
  const shown = new Set(RECORD_TABLES.events.select(ledger, view).map(({ id }) => id));
  const events = [...ledger.events.values()].filter(
    ({ id, date }) => shown.has(id) && (view.known === null || date.earliest <= view.known),
  );
  return {
    title: 'Figures of Muster',
    subtitle: 'NATO and US troop figures, every number with its source',
    caution: '',
    citation: chartCitation({ title: 'Figures', version: version.date, address }),
    address,
    view,
    ...recordsOf(ledger, selection, events),
    version,
  };
}

/** The figures behind a chart in a view, with the events that it draws. */
export function chartExtract(
  ledger: Ledger,
  {
    chart,
    selection,
    answer,
    view,
    address,
  }: {
    readonly chart: ChartDefinition;
    readonly selection: Selection;
    readonly answer: ChartAnswer;
    readonly view: View;
    readonly address: string;
  },
): Extract {
  const version = versionOf(ledger, view);
  const { title, subtitle, caution } = chart;
  const drawn = new Set(answer.marks.events.map(({ id }) => id));
  const events = chartEvents(ledger, chart).filter(({ id }) => drawn.has(id));
  return {
    title,
    subtitle,
    caution,
    citation: chartCitation({ title, version: version.date, address }),
    address,
    view,
    ...recordsOf(ledger, selection, events),
    version,
  };
}

function recordsOf(
  ledger: Ledger,
  { figures, hiddenAsLater, hiddenAsUndated }: Selection,
  events: readonly LedgerEvent[],
) {
  const counted = new Set(figures.map(({ series }) => series));
  return {
    figures,
    hidden: { later: hiddenAsLater, undated: hiddenAsUndated },
    sources: namedSources(ledger, figures, events),
    series: [...ledger.series.values()].filter(({ id }) => counted.has(id)),
    events,
  };
}
