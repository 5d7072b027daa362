import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';
import { highOf, lowOf } from '@/lib/model/quantity';
import { type Cell, toCsv } from './to-csv';
import { passageAddressOf } from './to-json';

type Column = readonly [name: string, cell: (figure: Figure, ledger: Ledger, version: Version) => Cell];

/** The columns of every download of figures, in their order: a row cut out still says where it came from. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['series', ({ series }) => series],
  ['series_title', ({ series }, ledger) => ledger.series.get(series)?.title ?? ''],
  ['unit', ({ series }, ledger) => ledger.series.get(series)?.unit ?? ''],
  ['place', ({ place }) => place],
  ['place_name', ({ place }, ledger) => (place ? (ledger.places.get(place)?.name ?? '') : null)],
  ['force', ({ force }) => force],
  ['force_name', ({ force }, ledger) => ledger.forces.get(force)?.name ?? ''],
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
  ['source', ({ source }) => source],
  ['publisher', ({ source }, ledger) => ledger.sources.get(source)?.publisher ?? ''],
  ['source_title', ({ source }, ledger) => ledger.sources.get(source)?.title ?? ''],
  ['published', ({ source }, ledger) => ledger.sources.get(source)?.published?.edtf ?? null],
  ['url', ({ source }, ledger) => ledger.sources.get(source)?.url ?? ''],
  ['passage_url', (figure, ledger) => passageAddressOf(ledger, figure)],
  ['passage', ({ passage }) => passage],
  ['as_written', ({ asWritten }) => asWritten],
  ['locator', ({ locator }) => locator],
  ['via', ({ via }) => via],
  ['note', ({ note }) => note],
  ['recorded', ({ recorded }) => recorded],
  ['version', (_figure, _ledger, version) => version.date],
];

export const FIGURE_COLUMNS = COLUMNS.map(([name]) => name);

/** Figures as CSV, a row a figure. */
export function figuresToCsv(ledger: Ledger, figures: readonly Figure[], version: Version): string {
  const rows = figures.map((figure) => COLUMNS.map(([, cell]) => cell(figure, ledger, version)));
  return toCsv(FIGURE_COLUMNS, rows);
}
