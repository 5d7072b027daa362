import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { drawnAt, lowOf } from '@/lib/model/quantity';
import { standing } from './standing';
import type { Warning } from './warnings';

/** Documents round each row of a table; above this a sum differs for another reason. */
const ROUNDING = 25;

/** Tables of nations whose rows do not add up to the total that the same document states for the same date. */
export function sumsThatDiffer(ledger: Ledger): Warning[] {
  const tables = new Map<string, Figure[]>();
  for (const figure of standing(ledger)) {
    if (figure.status !== 'actual' || ledger.series.get(figure.series)?.partOf == null) continue;
    if (ledger.forces.get(figure.force)?.kind !== 'state') continue;
    const key = [figure.series, figure.source, figure.asOf.edtf].join(' ');
    tables.set(key, [...(tables.get(key) ?? []), figure]);
  }
  return [...tables.values()]
    .filter((rows) => rows.length >= COMPLETE)
    .flatMap((rows) => compare(rows, ledger));
}

/** A document that names three nations names the largest; a table names all. */
const COMPLETE = 10;

function compare(rows: readonly Figure[], ledger: Ledger): Warning[] {
  const [first] = rows;
  const total = first && totalOf(first, ledger);
  if (!total) return [];
  const difference = rows.reduce((sum, { quantity }) => sum + lowOf(quantity), 0) - drawnAt(total.quantity);
  if (Math.abs(difference) <= ROUNDING) return [];
  return [
    {
      code: 'sum-differs',
      at: total.id,
      message: `The ${rows.length} rows of ${first.source} miss the total ${drawnAt(total.quantity)} by ${difference > 0 ? '+' : ''}${difference}.`,
      hint: 'A row misread or left out? A misprint of the document is kept as printed, and its note says so.',
    },
  ];
}

/** The total of the same table; where a document states two, the one of its table. */
function totalOf({ series, source, asOf }: Figure, ledger: Ledger): Figure | null {
  const partOf = ledger.series.get(series)?.partOf;
  const totals = (ledger.figuresBySource.get(source) ?? []).filter(
    (figure) => figure.series === partOf && figure.asOf.edtf === asOf.edtf,
  );
  return totals.find(({ variant }) => variant === 'table') ?? totals[0] ?? null;
}
