import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkClocks } from './check-clocks';
import { comparePast } from './compare-past';
import { datedRows, waitingRows } from './dated-rows';
import { realData } from './edit-data';
import { cameLine, ORDERED, orderLines } from './manifest';
import { readTables } from './tables';

const FILE = 'figures/afghanistan.csv';
const VERSION = '2026-11-23';
const MANIFEST = `versions/${VERSION}.csv`;

const [header = '', ...lines] = (realData().get(FILE)?.toString('utf8') ?? '').trimEnd().split('\n');
// Rows that are a line each: three neighbours make a file of their own.
const plain = lines.filter((line) => line.split('"').length % 2 === 1);

/** Tables that are not in such a file have an order too. */
const ORDERS = ORDERED.flatMap((table) => orderLines(table, [], VERSION));

/** Three real rows under the real header, as the loader and the check of the past see them. */
function read(bytes: Buffer) {
  const tables = readTables(new Map([[FILE, bytes]]));
  return { problems: tables.figures.problems, rows: tables.figures.rows, dated: datedRows(tables) };
}

/** What hands, programs and disks do to files. */
const bytes = fc.uint8Array({ minLength: 1, maxLength: 3 });
const sign = fc.constantFrom(
  '"',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\t',
  '=',
  '-',
  ' ',
  '\u202e',
  '\ufeff',
  '’',
  '0',
  '9',
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const damage = fc.oneof(
  fc.record({
    kind: fc.constant('overwrite' as const),
    at: place,
    with: bytes.map((each) => Buffer.from(each)),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: place, with: sign.map((each) => Buffer.from(each)) }),
  fc.record({ kind: fc.constant('delete' as const), at: place, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
);
type Damage = typeof damage extends fc.Arbitrary<infer Made> ? Made : never;

function damaged(file: Buffer, done: Damage): Buffer {
  // From the middle of the header on: a file whose first column is renamed is one more case, not the only one.
  const first = Math.floor(header.length / 2);
  const at = first + Math.floor(done.at * (file.length - first));
  const [before, after] = [file.subarray(0, at), file.subarray(at)];
  switch (done.kind) {
    case 'overwrite':
      return Buffer.concat([before, done.with, after.subarray(done.with.length)]);
    case 'insert':
      return Buffer.concat([before, done.with, after]);
    case 'delete':
      return Buffer.concat([before, after.subarray(done.length)]);
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, done.length), after]);
    case 'cut':
      return before;
  }
}

/** What random damages have found: a row that stands twice, and the first time otherwise; a reason to withdraw one. */
const FOUND: [number, Damage[]][] = [
  [1474, [{ kind: 'repeat', at: 0.1751227495908347, length: 162 }]],
  [0, [{ kind: 'insert', at: 0.9966832504145937, with: Buffer.from('0') }]],
];

test('10,000 damages of real rows: each is refused with its line or counted as waiting, or the rows are what they were', () => {
  const ends = { refused: 0, unchanged: 0 };
  fc.assert(
    fc.property(
      fc.nat(plain.length - 3),
      fc.array(damage, { minLength: 1, maxLength: 2 }),
      (index, damages) => {
        const whole = Buffer.from(`${[header, ...plain.slice(index, index + 3)].join('\n')}\n`);
        const before = read(whole);
        expect(before.problems).toEqual([]);
        const after = read(damages.reduce(damaged, whole));
        const past = comparePast(after.dated, VERSION, MANIFEST, [...before.dated.map(cameLine), ...ORDERS]);
        // Of two rows of one id, the past knows the second: that there are two is what the clocks say.
        const problems = [...after.problems, ...checkClocks(after.dated, new Set([VERSION])), ...past];
        if (problems.length > 0) {
          ends.refused++;
          const named = problems.filter(({ line }) => line !== null);
          expect(named, JSON.stringify(problems)).not.toEqual([]);
          return;
        }
        // A reason alone is how a withdrawal waits for its release: the check counts it, and readers keep the figure.
        const { coming, going } = waitingRows(after.dated);
        if (coming.length + going.length > 0) return;
        ends.unchanged++;
        expect(after.rows.map(({ row }) => row)).toEqual(before.rows.map(({ row }) => row));
      },
    ),
    { numRuns: 10_000, examples: FOUND },
  );
  // Both ends were seen, or the test would look at one of them only.
  expect(ends.refused).toBeGreaterThan(5000);
  expect(ends.unchanged).toBeGreaterThan(10);
});
