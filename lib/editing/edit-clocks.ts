import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { applyEdits, modify, type ParseError, parse as parseJson } from 'jsonc-parser';
import { CATALOGUE_FILE } from '@/lib/ledger/catalogue-rows';
import type { DataFiles } from '@/lib/ledger/tables';

/** The clocks of one row as text; empty where the row waits or stands. */
export interface ClockTexts {
  readonly recorded: string;
  readonly withdrawn: string;
  readonly why: string;
}
type Edited = Pick<ClockTexts, 'recorded' | 'withdrawn'>;
type Edit = (clocks: ClockTexts) => Edited;

/** Writes the dates of every row of every table anew; files that have none, or that cannot be read, stay as they are. */
export function editClocks(files: DataFiles, edit: Edit): DataFiles {
  return new Map(
    [...files].map(([name, bytes]) => {
      const text = bytes.toString('utf8');
      const after = name === CATALOGUE_FILE ? editCatalogue(text, edit) : editTable(text, edit);
      return [name, after === text ? bytes : Buffer.from(after)];
    }),
  );
}

function editTable(text: string, edit: Edit): string {
  const rows = rowsOf(text);
  const [columns = [], ...lines] = rows;
  const at = (column: string) => columns.indexOf(column);
  const [recorded, withdrawn, why] = [at('recorded'), at('withdrawn'), at('withdrawn_why')];
  if (recorded < 0 || withdrawn < 0 || why < 0) return text;
  let isChanged = false;
  for (const row of lines) {
    const before = {
      recorded: row[recorded] ?? '',
      withdrawn: row[withdrawn] ?? '',
      why: row[why] ?? '',
    };
    const after = edit(before);
    if (after.recorded === before.recorded && after.withdrawn === before.withdrawn) continue;
    row[recorded] = after.recorded;
    row[withdrawn] = after.withdrawn;
    isChanged = true;
  }
  return isChanged ? stringify(rows) : text;
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text);
  } catch {
    return []; // the check of the ledger says where and why
  }
}

type Entries = Readonly<Record<string, unknown>>[];

/** Edits charts.json where it has to be edited, and leaves its form as it is. */
function editCatalogue(text: string, edit: Edit): string {
  const errors: ParseError[] = [];
  const json = parseJson(text, errors) as Readonly<Record<string, unknown>> | undefined;
  if (errors.length > 0 || !json) return text;
  return ['dashboards', 'charts'].reduce((edited, list) => {
    const entries = Array.isArray(json[list]) ? (json[list] as Entries) : [];
    return entries.reduce<string>((made, entry, index) => {
      const before = {
        recorded: String(entry.recorded ?? ''),
        withdrawn: String(entry.withdrawn ?? ''),
        why: String(entry.withdrawnWhy ?? ''),
      };
      const after = edit(before);
      return (['recorded', 'withdrawn'] as const)
        .filter((name) => after[name] !== before[name])
        .reduce((each, name) => withValue(each, [list, index], name, after[name]), made);
    }, edited);
  }, text);
}

/** An entry that stands has no `withdrawn`; one that waits has an empty `recorded`. */
function withValue(text: string, path: (string | number)[], name: keyof Edited, value: string): string {
  const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };
  const said = name === 'withdrawn' && value === '' ? undefined : value;
  return applyEdits(text, modify(text, [...path, name], said, options));
}

/** A table with one row more. */
export function appendRow(files: DataFiles, name: string, row: readonly string[]): Buffer {
  const text = files.get(name)?.toString('utf8') ?? '';
  return Buffer.from(text + stringify([row as string[]]));
}
