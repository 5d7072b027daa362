import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { bySeries } from '@/lib/query/by-series';
import type { Changes } from '@/lib/query/changes';
import { countedName } from '@/lib/query/counted-name';
import { seriesOf, sourceOf } from '@/lib/query/last-stood';
import type { RowChange } from '@/lib/query/row-changes';
import { asOfText } from '@/lib/text/as-of-text';
import type { ChangeCounts } from '@/lib/text/changes-text';
import { quantityText } from '@/lib/text/quantity-text';
import type { Words } from '@/lib/text/words';

/** A figure in the words in which changes are told. */
export interface ToldFigure {
  readonly id: string;
  /** What is counted: its series, with force and place where the series has several. */
  readonly counted: string;
  readonly value: string;
  /** As of when, and how far it is no level: "1 December 2020, planned". */
  readonly asOf: string;
  readonly publisher: string;
}

/** Changes as pages tell them. */
export interface ToldChanges {
  readonly counts: ChangeCounts;
  readonly corrected: readonly {
    readonly old: ToldFigure;
    readonly right: ToldFigure;
    readonly why: string;
  }[];
  readonly withdrawn: readonly { readonly figure: ToldFigure; readonly why: string }[];
  /** By series, in the order of the ledger. */
  readonly added: readonly {
    readonly id: string;
    readonly series: string;
    readonly figures: readonly ToldFigure[];
  }[];
  readonly rows: readonly RowChange[];
}

export function countsOf({ added, corrected, withdrawn, rows }: Changes): ChangeCounts {
  return {
    added: added.length,
    corrected: corrected.length,
    withdrawn: withdrawn.length,
    rows: rows.length,
  };
}

/** Changes in words; `ledger` is that of the later version, which knows what the earlier one named. */
export function toldChanges(ledger: Ledger, changes: Changes, say: Words): ToldChanges {
  const told = teller(ledger, say);
  return {
    counts: countsOf(changes),
    corrected: changes.corrected.map(({ old, right, why }) => ({ old: told(old), right: told(right), why })),
    withdrawn: changes.withdrawn.map(({ figure, why }) => ({ figure: told(figure), why })),
    added: [...bySeries(changes.added)].map(([id, figures]) => ({
      id,
      series: seriesOf(ledger, id)?.title ?? id,
      figures: figures.map(told),
    })),
    rows: changes.rows,
  };
}

/** Thousands of figures count a few hundred things: each is named once. */
function teller(ledger: Ledger, say: Words) {
  const names = new Map<string, string>();
  return (figure: Figure): ToldFigure => {
    const { id, series, force, place, status, quantity, asOf, source } = figure;
    const key = `${series} ${force} ${place}`;
    const counted = names.get(key) ?? countedName(ledger, figure);
    names.set(key, counted);
    const kind = status === 'actual' ? '' : `, ${say(`statusIn.${status}`)}`;
    return {
      id,
      counted,
      value: quantityText(quantity, say),
      asOf: `${asOfText(asOf, say)}${kind}`,
      publisher: sourceOf(ledger, source)?.publisher ?? source,
    };
  };
}
