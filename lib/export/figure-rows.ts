import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';
import { highOf, lowOf } from '@/lib/model/quantity';
import { type Cell, joinRows, rowWriter, toCsv, toRow } from './to-csv';
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

/** Numbers, words of closed lists and dates: nothing in them needs a quote or can start a formula. */
const PLAIN: Columns = [
  ['value', ({ quantity }) => lowOf(quantity)],
  ['value_max', ({ quantity }) => (quantity.kind === 'range' ? highOf(quantity) : null)],
  ['qualifier', ({ quantity }) => quantity.qualifier],
  ['status', ({ status }) => status],
  ['as_of', ({ asOf }) => asOf.edtf],
  ['earliest', ({ asOf }) => asOf.earliest],
  ['latest', ({ asOf }) => asOf.latest],
  ['rank', ({ rank }) => rank],
];

const SAID: Columns = [
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

/** All but the first and the last two. */
const BETWEEN: Columns = [...COUNTED, ...PLAIN, ...SAID, ...SOURCE];

const names = (columns: Columns) => columns.map(([name]) => name);
const cells = (columns: Columns, figure: Figure, ledger: Ledger) =>
  columns.map(([, cell]) => cell(figure, ledger));

export const FIGURE_COLUMNS = [
  'id',
  ...names(COUNTED),
  ...names(PLAIN),
  ...names(SAID),
  ...names(SOURCE),
  'recorded',
  'version',
];

/** A figure's cells in the order of the columns: numbers as numbers, `null` for what is missing. */
export function figureCells(ledger: Ledger, figure: Figure, version: Version): readonly Cell[] {
  const all: Cell[] = [figure.id];
  for (const [, cell] of BETWEEN) all.push(cell(figure, ledger));
  all.push(figure.recorded, version.date);
  return all;
}

const countedKey = ({ series, place, force }: Figure) => `${series} ${place} ${force}`;
const sourceKey = ({ source }: Figure) => source;

/** Figures as CSV, a row a figure; with the columns that are named, in their order, or with all. */
export function figuresToCsv(
  ledger: Ledger,
  figures: readonly Figure[],
  version: Version,
  fields: readonly string[] | null = null,
): string {
  if (!fields) return allToCsv(ledger, figures, version);
  const pick = picker(fields);
  return toCsv(
    fields,
    figures.map((figure) => pick(figureCells(ledger, figure, version))),
  );
}

/** Takes the cells of some columns out of those of all. */
export function picker(fields: readonly string[]): (cells: readonly Cell[]) => readonly Cell[] {
  const places = fields.map((field) => FIGURE_COLUMNS.indexOf(field));
  return (cells) => places.map((place) => cells[place] ?? null);
}

function allToCsv(ledger: Ledger, figures: readonly Figure[], version: Version): string {
  const counted = byKey(figures, countedKey, (figure) => cells(COUNTED, figure, ledger));
  const source = byKey(figures, sourceKey, (figure) => cells(SOURCE, figure, ledger));
  const said = figures.map((figure) => cells(SAID, figure, ledger));
  const write = rowWriter([...counted.values(), ...source.values(), ...said]);
  const countedText = new Map([...counted].map(([key, run]) => [key, write(run)]));
  const sourceText = new Map([...source].map(([key, run]) => [key, write(run)]));
  const rows = figures.map((figure, index) =>
    [
      figure.id,
      countedText.get(countedKey(figure)),
      cells(PLAIN, figure, ledger).join(','),
      write(said[index] ?? []),
      sourceText.get(sourceKey(figure)),
      figure.recorded,
      version.date,
    ].join(','),
  );
  return joinRows([toRow(FIGURE_COLUMNS), ...rows]);
}

/** What figures share, made once for each key. */
function byKey<Value>(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
  make: (figure: Figure) => Value,
): Map<string, Value> {
  const made = new Map<string, Value>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (!made.has(key)) made.set(key, make(figure));
  }
  return made;
}
