import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { ChartSlug, FigureId, ForceCode, SeriesId, SourceId } from '@/lib/model/ids';
import type { View } from '@/lib/view/view';
import { rivalsOf } from './rivals';
import { breakKey, rowName } from './row-changes';
import { selectChartFigures, selectTotals } from './select-chart-figures';

/** What a page shows: the ids of its figures, and the rows of other tables by their names. */
export interface Concern {
  readonly figures: ReadonlySet<FigureId>;
  readonly rows: ReadonlySet<string>;
}

/** Put together from what a page shows in each of several versions. */
function gathered(shown: Iterable<{ figures: readonly Figure[]; rows: readonly string[] }>): Concern {
  const figures = new Set<FigureId>();
  const rows = new Set<string>();
  for (const each of shown) {
    for (const figure of each.figures) {
      figures.add(figure.id);
      for (const name of namedBy(figure)) rows.add(name);
    }
    for (const name of each.rows) rows.add(name);
  }
  return { figures, rows };
}

/** The rows that a figure names. */
function namedBy({ series, force, place, source, via }: Figure): string[] {
  return [
    rowName('series', series),
    rowName('forces', force),
    rowName('sources', source),
    ...(place ? [rowName('places', place)] : []),
    ...(via ? [rowName('sources', via)] : []),
  ];
}

/** What charts show in their views, in each of the ledgers; a chart that is not there shows nothing. */
export function chartsConcern(
  ledgers: readonly Ledger[],
  charts: readonly { readonly slug: string; readonly view: View }[],
): Concern {
  return gathered(
    ledgers.flatMap((ledger) =>
      charts.flatMap(({ slug, view }) => {
        const chart = ledger.charts.get(slug as ChartSlug);
        return chart ? [chartShows(ledger, chart, { ...view, v: null })] : [];
      }),
    ),
  );
}

function chartShows(ledger: Ledger, chart: ChartDefinition, view: View) {
  const { figures } = selectChartFigures(ledger, chart, view);
  const totals = chart.kind === 'composition' ? selectTotals(ledger, chart, view) : [];
  const series = new Set<string>(chart.series);
  return {
    figures: [...figures, ...totals],
    rows: [
      rowName('charts', chart.slug),
      ...chart.series.map((id) => rowName('series', id)),
      ...(chart.events === 'accessions' ? [] : chart.events.map((id) => rowName('events', id))),
      ...ledger.breaks
        .filter((each) => series.has(each.series))
        .map((each) => rowName('breaks', breakKey(each))),
    ],
  };
}

/** What the headline figures of the home page show, in each of the ledgers. */
export function headlinesConcern(ledgers: readonly Ledger[]): Concern {
  return gathered(
    ledgers.map((ledger) => ({
      figures: ledger.catalogue.headlines
        .flatMap(({ figure, plan, outcome }) => [figure, plan, outcome])
        .flatMap((id) => (id && ledger.figureById.get(id)) || []),
      rows: [rowName('dashboards', 'home')],
    })),
  );
}

/** A figure and those that disagree with it. */
export function figureConcern(ledgers: readonly Ledger[], id: FigureId): Concern {
  return gathered(
    ledgers.flatMap((ledger) => {
      const figure = ledger.figureById.get(id);
      return figure ? [{ figures: [figure, ...rivalsOf(ledger, figure)], rows: [] }] : [];
    }),
  );
}

/** A document and all that it says. */
export function sourceConcern(ledgers: readonly Ledger[], id: SourceId): Concern {
  return gathered(
    ledgers.map((ledger) => ({
      figures: ledger.figuresBySource.get(id) ?? [],
      rows: [rowName('sources', id)],
    })),
  );
}

/** A force and all figures of it. */
export function forceConcern(ledgers: readonly Ledger[], code: ForceCode): Concern {
  return gathered(
    ledgers.map((ledger) => ({
      figures: ledger.figures.filter(({ force }) => force === code),
      rows: [rowName('forces', code)],
    })),
  );
}

/** A series, all figures of it, and what breaks its count. */
export function seriesConcern(ledgers: readonly Ledger[], id: SeriesId): Concern {
  return gathered(
    ledgers.map((ledger) => ({
      figures: ledger.figuresBySeries.get(id) ?? [],
      rows: [
        rowName('series', id),
        ...ledger.breaks
          .filter(({ series }) => series === id)
          .map((each) => rowName('breaks', breakKey(each))),
      ],
    })),
  );
}

/** The rows of a table that has pages, as its list has them. */
export function listConcern(ledgers: readonly Ledger[], table: 'forces' | 'series'): Concern {
  const keys = ledgers.flatMap((ledger) => [...ledger[table].keys()]);
  return { figures: new Set(), rows: new Set(keys.map((key) => rowName(table, key))) };
}

/** The charts of the catalogue, as lists have them. */
export function catalogueConcern(ledgers: readonly Ledger[]): Concern {
  const slugs = ledgers.flatMap(({ charts }) => [...charts.keys()]);
  return { figures: new Set(), rows: new Set(slugs.map((slug) => rowName('charts', slug))) };
}

/** The documents, as lists have them. */
export function documentsConcern(ledgers: readonly Ledger[]): Concern {
  const ids = ledgers.flatMap(({ sources }) => [...sources.keys()]);
  return { figures: new Set(), rows: new Set(ids.map((id) => rowName('sources', id))) };
}

/** All that either of two concerns names. */
export function bothConcerns(one: Concern, other: Concern): Concern {
  return {
    figures: new Set([...one.figures, ...other.figures]),
    rows: new Set([...one.rows, ...other.rows]),
  };
}
