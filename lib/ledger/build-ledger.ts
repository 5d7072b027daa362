import type { Catalogue } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { Series } from '@/lib/model/ledger-records';
import type { Problem } from '@/lib/model/problem';
import { readCatalogue } from './check-catalogue';
import { checkFigures } from './check-figures';
import { checkReferences } from './check-references';
import { checkVersions } from './check-versions';
import type { Ledger } from './ledger';
import { checkFileNames, type DataFiles, readTables, type Tables } from './tables';
import {
  toBreak,
  toEvent,
  toFigure,
  toForce,
  toPlace,
  toSeries,
  toSource,
  toVerification,
  toVersion,
} from './to-records';

/** Builds the ledger from the files of `data/`, or says everything that is wrong with them. */
export function buildLedger(files: DataFiles): { ledger: Ledger | null; problems: readonly Problem[] } {
  const tables = readTables(files);
  const { catalogue, problems: inCatalogue } = readCatalogue(files, tables);
  const problems = [
    ...checkFileNames(files),
    ...Object.values(tables).flatMap((table) => table.problems),
    ...checkReferences(tables),
    ...checkFigures(tables.figures.rows, tables.sources.rows),
    ...inCatalogue,
  ];
  // A digest over tables that could not be read says nothing that the list above does not say better.
  if (problems.length === 0) problems.push(...checkVersions(tables));
  if (problems.length > 0 || !catalogue) return { ledger: null, problems };
  return { ledger: indexTables(tables, catalogue), problems };
}

function indexTables(tables: Tables, catalogue: Catalogue): Ledger {
  const series = byKey(
    tables.series.rows.map(({ row }) => toSeries(row)),
    ({ id }) => id,
  );
  const figures = tables.figures.rows.map(({ row }) => toFigure(row)).sort(inOrderOf(series));
  const versions = tables.versions.rows
    .map(({ row }) => toVersion(row))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const newest = versions.at(-1);
  if (!newest) throw new Error('versions.csv has no version.');
  return {
    figures,
    figureById: byKey(figures, ({ id }) => id),
    figuresBySeries: grouped(figures, ({ series }) => series),
    figuresBySource: grouped(figures, ({ source }) => source),
    series,
    sources: byKey(
      tables.sources.rows.map(({ row }) => toSource(row)),
      ({ id }) => id,
    ),
    forces: byKey(
      tables.forces.rows.map(({ row }) => toForce(row)),
      ({ code }) => code,
    ),
    places: byKey(
      tables.places.rows.map(({ row }) => toPlace(row)),
      ({ code }) => code,
    ),
    events: byKey(
      tables.events.rows.map(({ row }) => toEvent(row)),
      ({ id }) => id,
    ),
    breaks: tables.breaks.rows.map(({ row }) => toBreak(row)),
    verifications: tables.verifications.rows.map(({ row }) => toVerification(row)),
    versions,
    newest,
    catalogue,
    charts: byKey(catalogue.charts, ({ slug }) => slug),
  };
}

function byKey<Item, Key>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, Item> {
  return new Map(items.map((item) => [key(item), item]));
}

function grouped<Item, Key>(
  items: readonly Item[],
  key: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The order of every list and download: series as in series.csv, then date, force, source, id. */
function inOrderOf(series: ReadonlyMap<string, Series>) {
  const place = new Map([...series.keys()].map((id, index) => [id, index]));
  const key = (figure: Figure) =>
    [figure.asOf.earliest, figure.asOf.latest, figure.force, figure.source, figure.id].join(' ');
  const keys = new Map<Figure, string>();
  const keyOf = (figure: Figure) => {
    const known = keys.get(figure);
    if (known !== undefined) return known;
    const made = key(figure);
    keys.set(figure, made);
    return made;
  };
  return (a: Figure, b: Figure) =>
    (place.get(a.series) ?? 0) - (place.get(b.series) ?? 0) || (keyOf(a) < keyOf(b) ? -1 : 1);
}
