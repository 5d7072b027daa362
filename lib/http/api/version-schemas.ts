import { DAY } from '@/lib/model/columns/column-types';
import { CORRECTION_STATUSES } from '@/lib/model/lists';
import { CHANGING_TABLES, type RowChange } from '@/lib/query/row-changes';
import type { Schema } from './column-schema';
import { count, list, object, orNull, records, ref, text, version, view } from './schema-parts';

/** The schemas of what tells of versions and of what changed between them. */

const changeCount = object({ added: count, corrected: count, withdrawn: count, rows: count });
const wrong = {
  corrected: list(object({ why: text, old: ref('Figure'), new: ref('Figure') })),
  withdrawn: list(object({ why: text, figure: ref('Figure') })),
};
const rows = list(ref('RowChange'));
const textOrNull = { type: ['string', 'null'] };
const address: Schema = { type: 'string', pattern: '^/' };
const status: Schema = { enum: CORRECTION_STATUSES };
const day: Schema = { type: 'string', pattern: DAY.source };
const rowChange = {
  table: { enum: CHANGING_TABLES },
  key: text,
  name: text,
  change: { enum: ['added', 'changed', 'withdrawn'] },
  fields: list(object({ field: text, before: textOrNull, after: textOrNull })),
  why: textOrNull,
} satisfies Record<keyof RowChange, Schema>;

const versionOfLedger = object({
  date: { type: 'string', pattern: DAY.source },
  sha256: { type: 'string', description: 'The digest of the version, over the whole past.' },
  note: text,
  figures: { ...count, description: 'Figures that stand in the version.' },
  sources: { ...count, description: 'Sources that stand in the version.' },
  count: changeCount,
  added: { ...list(text), description: 'Ids of the figures that came and replace none.' },
  ...wrong,
  rows: { ...rows, description: 'Of other tables. The first version has none: all of its rows are new.' },
  named_sources: records(ref('Source')),
  page: address,
  dashboard: address,
  figures_csv: address,
  difference: orNull(address),
});

export const VERSION_SCHEMAS = {
  RowChange: object(rowChange),
  Versions: object({ version, view, count, versions: list(versionOfLedger) }),
  Corrections: object({
    version,
    count,
    reports: list(
      object({
        report: text,
        figure: { ...text, description: 'The id of the figure that the report is about.' },
        status: { ...status, description: 'How it stands: that of its last step.' },
        version: textOrNull,
        steps: list(object({ day, status, reason: text, version: textOrNull })),
        page: address,
      }),
    ),
  }),
  Difference: object({
    version,
    from: text,
    to: text,
    count: changeCount,
    added: list(ref('Figure')),
    ...wrong,
    rows,
    sources: records(ref('Source')),
  }),
} as const satisfies Record<string, Schema>;
