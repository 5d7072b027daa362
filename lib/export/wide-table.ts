import type { Figure } from '@/lib/model/figure';
import type { Version } from '@/lib/model/ledger-records';
import { RANKS, STATUSES } from '@/lib/model/lists';
import { highOf, lowOf } from '@/lib/model/quantity';
import type { Cell } from './to-csv';

/** A table of text, numbers and empty cells with one header row. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface WideRow {
  readonly date: Figure['asOf'];
  readonly figures: Map<string, Figure>;
}

/** What stands beside the date in each row; `row` tells apart rows of one date. */
const DATES = ['as_of', 'earliest', 'latest', 'row'] as const;

/** What a figure fills: its number, or the lower end of its range, and beside it the rest of what it says. */
const TWINS = ['_max', '_qualifier', '_id'] as const;

/**
 * Figures as a table with a row a date and a column a line: the figures of one series, force, place and status. Two
 * figures of one date and line stand in two rows, the preferred one first; none is merged or left out. `apart` names
 * what may not share a row, as the tables of a composition.
 */
export function toWideTable(
  figures: readonly Figure[],
  version: Version,
  apart: (figure: Figure) => string = () => '',
): Table {
  const lines = linesOf(figures);
  const rows = toWideRows(figures, apart);
  const numbers = numbered(rows);
  return {
    columns: [...DATES, ...lines.flatMap((line) => [line, ...TWINS.map((twin) => line + twin)]), 'version'],
    rows: rows.map(({ date, figures: inRow }, index) => [
      date.edtf,
      date.earliest,
      date.latest,
      numbers[index] ?? null,
      ...lines.flatMap((line) => cellsOf(inRow.get(line))),
      version.date,
    ]),
  };
}

/** The name of a figure's line: all that its figures share. */
function lineOf({ series, force, place, status }: Figure): string {
  return [series, force, ...(place === null ? [] : [place]), status].join('/');
}

/** Series in the ledger's order; in each by force, place and status. */
function linesOf(figures: readonly Figure[]): string[] {
  const series = [...new Set(figures.map((figure) => figure.series))];
  const found = new Map(figures.map((figure) => [lineOf(figure), figure]));
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...found]
    .sort(
      ([, a], [, b]) =>
        series.indexOf(a.series) - series.indexOf(b.series) ||
        byText(a.force, b.force) ||
        byText(a.place ?? '', b.place ?? '') ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
    )
    .map(([line]) => line);
}

function toWideRows(figures: readonly Figure[], apart: (figure: Figure) => string): WideRow[] {
  const groups = new Map<string, WideRow[]>();
  for (const figure of preferredFirst(figures)) {
    const key = `${figure.asOf.edtf} ${apart(figure)}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const line = lineOf(figure);
    const free = group.find((row) => !row.figures.has(line));
    if (free) free.figures.set(line, figure);
    else group.push({ date: figure.asOf, figures: new Map([[line, figure]]) });
  }
  const key = ({ date }: WideRow) => `${date.earliest} ${date.latest} ${date.edtf}`;
  return [...groups.values()].flat().sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function preferredFirst(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
}

/** Rows of one date, numbered from 1. */
function numbered(rows: readonly WideRow[]): number[] {
  const seen = new Map<string, number>();
  return rows.map(({ date }) => {
    const number = (seen.get(date.edtf) ?? 0) + 1;
    seen.set(date.edtf, number);
    return number;
  });
}

function cellsOf(figure: Figure | undefined): Cell[] {
  if (!figure) return [null, null, null, null];
  const { quantity, id } = figure;
  const high = quantity.kind === 'range' ? highOf(quantity) : null;
  return [lowOf(quantity), high, quantity.qualifier, id];
}
