import { DATED_TABLES } from '@/lib/ledger/dated-rows';
import type { Dated, History } from '@/lib/ledger/history';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Break } from '@/lib/model/ledger-records';

/** The tables beside the figures, in the order in which changes are told. */
export const CHANGING_TABLES = DATED_TABLES.filter((table) => table !== 'figures');
export type ChangingTable = (typeof CHANGING_TABLES)[number];

/** One field of a row before and after, as text; null where it is empty or the row does not stand. */
interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What happened to one row of a table from one version to a later one. */
export interface RowChange {
  readonly table: ChangingTable;
  readonly key: string;
  /** What a reader knows it by, as it is after the change: a title, a name, a label. */
  readonly name: string;
  readonly change: 'added' | 'changed' | 'withdrawn';
  /** Why the row before was withdrawn; empty for what is added. */
  readonly why: string;
  /** The fields that differ; of what is added or withdrawn, none: the row is what changed. */
  readonly fields: readonly FieldChange[];
}

type Row = Readonly<Record<string, unknown>>;

/** What happened to the rows of the other tables between two versions; `before` null: before there was any. */
export function rowChanges(before: Ledger | null, after: Ledger): RowChange[] {
  return CHANGING_TABLES.flatMap((table) => tableChanges(table, before, after));
}

function tableChanges(table: ChangingTable, before: Ledger | null, after: Ledger): RowChange[] {
  const stood = before ? standing(table, before.history) : new Map<string, Row>();
  const stands = standing(table, after.history);
  const changes: RowChange[] = [];
  for (const [key, row] of stands) {
    const earlier = stood.get(key);
    if (!earlier) {
      changes.push({ table, key, name: nameOf(row, key), change: 'added', why: '', fields: [] });
      continue;
    }
    const fields = fieldChanges(earlier, row);
    if (fields.length === 0) continue;
    const why = reasonOf(table, key, before, after);
    changes.push({ table, key, name: nameOf(row, key), change: 'changed', why, fields });
  }
  for (const [key, row] of stood) {
    if (stands.has(key)) continue;
    const why = reasonOf(table, key, before, after);
    changes.push({ table, key, name: nameOf(row, key), change: 'withdrawn', why, fields: [] });
  }
  return changes;
}

function standing(table: ChangingTable, history: History): ReadonlyMap<string, Row> {
  const rows: readonly Dated<object>[] = history[table];
  return new Map(
    rows
      .filter(({ withdrawn }) => withdrawn === null)
      .map(({ item }) => [keyOf(table, item as Row), item as Row] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What names a row in its table: the same as in the manifests of versions. */
function keyOf(table: ChangingTable, row: Row): string {
  if (table === 'dashboards') return 'home';
  if (table === 'breaks') return breakKey(row as unknown as Break);
  return String(row.id ?? row.code ?? row.slug);
}

/** What names a break: the series can have several. */
export function breakKey({ series, from, kind }: Break): string {
  return `${series} ${from.edtf} ${kind}`;
}

/** What names a row among those of all tables. */
export function rowName(table: ChangingTable, key: string): string {
  return `${table} ${key}`;
}

function nameOf(row: Row, key: string): string {
  return String(row.title ?? row.name ?? row.label ?? row.words ?? key);
}

/** Why the row of the earlier version was withdrawn, and those between it and the later one. */
function reasonOf(table: ChangingTable, key: string, before: Ledger | null, after: Ledger): string {
  const since = before?.newest.date ?? '';
  const rows: readonly Dated<object>[] = after.history[table];
  return rows
    .filter(({ item, withdrawn }) => (withdrawn ?? '') > since && keyOf(table, item as Row) === key)
    .map(({ withdrawnWhy }) => withdrawnWhy)
    .join('; ');
}

function fieldChanges(before: Row, after: Row): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ field: columnOf(name), before: textOf(before[name]), after: textOf(after[name]) }))
    .filter((field) => field.before !== field.after);
}

/** As the column is called: `memberSince` is `member_since`. */
function columnOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return String(value);
  if ('edtf' in value) return String(value.edtf);
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.join(', ') || null;
  return JSON.stringify(value);
}
