import type { SourceKind, Status } from '@/lib/model/lists';
import { dayText } from './as-of-text';
import { countText } from './number-text';
import { SOURCE_KIND_TEXT, STATUS_TEXT } from './words';

/** The heads of the columns of the list of figures. */
export const COLUMN_TEXT = {
  as_of: 'As of',
  value: 'Figure',
  series: 'What is counted',
  force: 'Force',
  place: 'Place',
  status: 'Status',
  source: 'Source',
  kind: 'Kind of source',
  published: 'Published',
  rank: 'Rank',
  recorded: 'Recorded',
  note: 'Note',
  id: 'Id',
} as const;

/** What the list can be narrowed by. */
export const FACET_TEXT = {
  series: 'Series',
  force: 'Force',
  place: 'Place',
  status: 'Status',
  kind: 'Kind of source',
  year: 'Year',
} as const;

/** One value that figures are narrowed by, as readers know it. `name` is what the ledger calls it. */
export function valueText(of: string, value: string, name: string | null): string {
  if (of === 'status') return STATUS_TEXT[value as Status] ?? value;
  if (of === 'kind') return SOURCE_KIND_TEXT[value as SourceKind] ?? value;
  if (of === 'topic') return value.charAt(0).toUpperCase() + value.slice(1);
  return name ?? value;
}

/** One thing that narrows a list, in words: "Germany", "2009 to 2012", "known on 1 December 2020". */
export function filterText(parameter: string, value: string, name: string | null): string {
  switch (parameter) {
    case 'q':
      return `“${value}”`;
    case 'id':
      return countText(Number(value), 'named figure');
    case 'figures':
      return 'Preferred only';
    case 'known':
      return `Known on ${dayText(value)}`;
    case 'range':
      return rangeText(value);
    default:
      return valueText(parameter, value, name);
  }
}

function rangeText(range: string): string {
  const [from = '', to = ''] = range.split('/').map((end) => (end === '' ? '' : dayText(end)));
  if (from === to) return from;
  if (to === '') return `From ${from}`;
  return from === '' ? `Until ${to}` : `${from} to ${to}`;
}
