import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';
import { highOf, lowOf } from '@/lib/model/quantity';
import { type Cell, joinRows, toRow, toRows } from './to-csv';
import { passageAddressOf } from './to-json';

type Columns = readonly (readonly [name: string, cell: (figure: Figure, ledger: Ledger) => Cell])[];

/**
 * The columns of every download of figures: a row cut out still says where it came from. They come in runs, since
 * what a figure shares with others (its series, force, source) is made into text once and not for each of them.
 */
const COUNTED: Columns = [
  ['series', ({ series }) => series],
  ['series_title', ({ series }, ledger) => ledger.series.get(series)?.title ?? ''],
  ['unit', ({ series }, ledger) => ledger.series.get(series)?.unit ?? ''],
  ['place', ({ place }) => place],
  ['place_name', ({ place }, ledger) => (place ? (ledger.places.get(place)?.name ?? '') : null)],
  ['force', ({ force }) => force],
  ['force_name', ({ force }, ledger) => ledger.forces.get(force)?.name ?? ''],
];

const OWN: Columns = [
  ['value', ({ quantity }) => lowOf(quantity)],
  ['value_max', ({ quantity }) => (quantity.kind === 'range' ? highOf(quantity) : null)],
  ['qualifier', ({ quantity }) => quantity.qualifier],
  ['status', ({ status }) => status],
  ['as_of', ({ asOf }) => asOf.edtf],
  ['earliest', ({ asOf }) => asOf.earliest],
  ['latest', ({ asOf }) => asOf.latest],
  ['rank', ({ rank }) => rank],
  ['rank_reason', ({ rankReason }) => rankReason],
  ['variant', ({ variant }) => variant],
  ['note', ({ note }) => note],
  ['passage', ({ passage }) => passage],
  ['as_written', ({ asWritten }) => asWritten],
  ['locator', ({ locator }) => locator],
  ['passage_url', (figure, ledger) => passageAddressOf(ledger, figure)],
  ['via', ({ via }) => via],
];

const SOURCE: Columns = [
  ['source', ({ source }) => source],
  ['publisher', ({ source }, ledger) => ledger.sources.get(source)?.publisher ?? ''],
  ['source_title', ({ source }, ledger) => ledger.sources.get(source)?.title ?? ''],
  ['published', ({ source }, ledger) => ledger.sources.get(source)?.published?.edtf ?? null],
  ['url', ({ source }, ledger) => ledger.sources.get(source)?.url ?? ''],
  ['read_at', ({ source }, ledger) => ledger.sources.get(source)?.readAt ?? ''],
];

const names = (columns: Columns) => columns.map(([name]) => name);
const cells = (columns: Columns, figure: Figure, ledger: Ledger) =>
  columns.map(([, cell]) => cell(figure, ledger));

export const FIGURE_COLUMNS = [
  'id',
  ...names(COUNTED),
  ...names(OWN),
  ...names(SOURCE),
  'recorded',
  'version',
];

/** Figures as CSV, a row a figure. */
export function figuresToCsv(ledger: Ledger, figures: readonly Figure[], version: Version): string {
  const counted = shared(COUNTED, ledger, ({ series, place, force }) => `${series} ${place} ${force}`);
  const source = shared(SOURCE, ledger, (figure) => figure.source);
  const own = toRows(figures.map((figure) => cells(OWN, figure, ledger)));
  // Ids and version dates are letters, digits and hyphens: nothing in them needs a quote.
  const rows = figures.map((figure, index) =>
    [figure.id, counted(figure), own[index], source(figure), figure.recorded, version.date].join(','),
  );
  return joinRows([toRow(FIGURE_COLUMNS), ...rows]);
}

/** A run of columns that many figures share, as text: made once for each key. */
function shared(columns: Columns, ledger: Ledger, keyOf: (figure: Figure) => string) {
  const made = new Map<string, string>();
  return (figure: Figure): string => {
    const key = keyOf(figure);
    const known = made.get(key);
    if (known !== undefined) return known;
    const text = toRow(cells(columns, figure, ledger));
    made.set(key, text);
    return text;
  };
}
