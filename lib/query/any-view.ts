import fc from 'fast-check';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { SOURCE_KINDS, STATUSES, TOPICS } from '@/lib/model/lists';
import { readTitle } from '@/lib/view/dashboard-title';
import { readFreeText } from '@/lib/view/free-text';
import { LONGEST_SEARCH } from '@/lib/view/parameters';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(loadLedger());

const orNothing = <T>(choice: fc.Arbitrary<T>) => fc.option(choice, { nil: null });
const some = <T>(all: Iterable<T>) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 6 });
const sorted = <T>(all: Iterable<T>) => some(all).map((ids) => ids.sort());

const day = fc
  .date({ min: new Date('1949-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([iso, length]) => iso.slice(0, length));
const range = fc
  .tuple(orNothing(date), orNothing(date))
  .map(([a, b]) => (a && b && a > b ? { from: b, to: a } : { from: a, to: b }));

/** Any title as it is kept, signs of markup and of addresses more often than not. */
const title = fc
  .array(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...'<>&.,!?()*_~- "\'')), {
    maxLength: 8,
  })
  .map((parts) => readTitle(parts.join('')))
  .map((read) => ('title' in read ? read.title : null));

const search = fc
  .oneof(fc.string(), fc.lorem({ maxCount: 3 }))
  .map((text) => readFreeText(text, 'longSearch', LONGEST_SEARCH))
  .map((read) => ('text' in read ? read.text : null));

/** Any view that names only what stands in the ledger: for property tests. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    charts: orNothing(some(vocabulary.charts)),
    title,
    id: orNothing(sorted(vocabulary.id)),
    series: orNothing(sorted(vocabulary.series)),
    force: orNothing(sorted(vocabulary.force)),
    place: orNothing(sorted(vocabulary.place)),
    status: orNothing(sorted(STATUSES)),
    source: orNothing(sorted(vocabulary.source)),
    kind: orNothing(sorted(SOURCE_KINDS)),
    topic: orNothing(sorted(TOPICS)),
    known: orNothing(day),
    v: orNothing(fc.constantFrom(...vocabulary.v)),
    figures: fc.constantFrom(null, 'preferred' as const, 'all' as const),
    at: orNothing(date),
    tab: fc.constantFrom(null, 'table' as const),
    scale: fc.constantFrom(null, 'log' as const),
    events: fc.constantFrom(null, 'off' as const),
    later: fc.constantFrom(null, 'on' as const),
    q: search,
  })
  .chain((view) => range.map((ends) => ({ ...DEFAULT_VIEW, ...view, ...ends })));
