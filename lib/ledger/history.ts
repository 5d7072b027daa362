import type { CatalogueFile, ChartDefinition, Dashboard } from '@/lib/model/chart-definition';
import { type Clocks, waitingAfter } from '@/lib/model/clocks';
import type { Figure } from '@/lib/model/figure';
import type { VersionDate } from '@/lib/model/ids';
import type {
  Break,
  Correction,
  Force,
  LedgerEvent,
  Place,
  Series,
  Source,
  Verification,
  Version,
} from '@/lib/model/ledger-records';
import type { CheckedRow } from './check-rows';
import type { ClockCells } from './rows';
import type { Tables } from './tables';
import {
  toBreak,
  toCorrection,
  toEvent,
  toFigure,
  toForce,
  toPlace,
  toSeries,
  toSource,
  toVerification,
  toVersion,
} from './to-records';

/** A record with the versions in which it came and went. */
export interface Dated<Item> extends Clocks {
  readonly item: Item;
}

/** Every row of every version up to one of them: from it, the ledger of any of these versions is made. */
export interface History {
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly figures: readonly Dated<Figure>[];
  readonly sources: readonly Dated<Source>[];
  readonly series: readonly Dated<Series>[];
  readonly forces: readonly Dated<Force>[];
  readonly places: readonly Dated<Place>[];
  readonly events: readonly Dated<LedgerEvent>[];
  readonly breaks: readonly Dated<Break>[];
  readonly charts: readonly Dated<ChartDefinition>[];
  readonly dashboards: readonly Dated<Dashboard>[];
  /** Logs beside the ledger, which no version covers. */
  readonly verifications: readonly Verification[];
  readonly corrections: readonly Correction[];
}

/**
 * The history that checked tables hold. Rows that wait for a release are left out, or stand in a version of their own
 * after the newest one, which only editors see.
 */
export function toHistory(tables: Tables, catalogue: CatalogueFile, withWaiting: boolean): History {
  const released = tables.versions.rows
    .map(({ row }) => toVersion(row))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const newest = released.at(-1);
  if (!newest) throw new Error('versions.csv has no version.');
  const waiting = withWaiting ? waitingAfter(newest.date) : null;
  const dated = <Row extends ClockCells, Item>(
    { rows }: { rows: readonly CheckedRow<Row>[] },
    toItem: (row: Row, clocks: Clocks) => Item,
  ) => {
    const items: Dated<Item>[] = [];
    for (const { row } of rows) {
      const item = toDated(row, waiting, (clocks) => toItem(row, clocks));
      if (item) items.push(item);
    }
    return items;
  };
  return {
    versions: waiting ? [...released, waitingVersion(waiting)] : released,
    verifications: tables.verifications.rows.map(({ row }) => toVerification(row)),
    corrections: tables.corrections.rows.map(({ row }) => toCorrection(row)),
    figures: dated(tables.figures, toFigure),
    sources: dated(tables.sources, toSource),
    series: dated(tables.series, toSeries),
    forces: dated(tables.forces, toForce),
    places: dated(tables.places, toPlace),
    events: dated(tables.events, toEvent),
    breaks: dated(tables.breaks, toBreak),
    charts: catalogue.charts.flatMap(
      ({ recorded, withdrawn, withdrawnWhy, ...chart }) =>
        toDated(toCells({ recorded, withdrawn, withdrawnWhy }), waiting, () => chart) ?? [],
    ),
    dashboards: catalogue.dashboards.flatMap(
      ({ recorded, withdrawn, withdrawnWhy, ...dashboard }) =>
        toDated(toCells({ recorded, withdrawn, withdrawnWhy }), waiting, () => dashboard) ?? [],
    ),
  };
}

function waitingVersion(date: VersionDate): Version {
  return { date, sha256: '', note: 'Not released: rows that wait, as an editor sees them.' };
}

interface EntryClocks {
  readonly recorded: string;
  readonly withdrawn?: string | undefined;
  readonly withdrawnWhy: string;
}

function toCells({ recorded, withdrawn, withdrawnWhy }: EntryClocks): ClockCells {
  return { recorded: recorded || null, withdrawn: withdrawn ?? null, withdrawn_why: withdrawnWhy };
}

/** One row with its clocks; null where it waits and waiting rows are left out. */
function toDated<Item>(
  { recorded, withdrawn, withdrawn_why }: ClockCells,
  waiting: VersionDate | null,
  toItem: (clocks: Clocks) => Item,
): Dated<Item> | null {
  const came = (recorded as VersionDate | null) ?? waiting;
  if (came === null) return null;
  const went = (withdrawn as VersionDate | null) ?? (withdrawn_why === '' ? null : waiting);
  const clocks = { recorded: came, withdrawn: went, withdrawnWhy: went === null ? '' : withdrawn_why };
  return { ...clocks, item: toItem(clocks) };
}
