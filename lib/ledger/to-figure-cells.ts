import type { Figure } from '@/lib/model/figure';
import { highOf, lowOf } from '@/lib/model/quantity';

/** A figure as the cells of its row in `data/figures/`, by column: what `toFigure` was made from, letter by letter. */
export function toFigureCells(figure: Figure): Record<string, string> {
  const { quantity } = figure;
  return {
    id: figure.id,
    series: figure.series,
    place: figure.place ?? '',
    force: figure.force,
    value: String(lowOf(quantity)),
    value_max: quantity.kind === 'range' ? String(highOf(quantity)) : '',
    qualifier: quantity.qualifier,
    status: figure.status,
    as_of: figure.asOf.edtf,
    source: figure.source,
    variant: figure.variant,
    rank: figure.rank,
    rank_reason: figure.rankReason,
    locator: figure.locator,
    as_written: figure.asWritten,
    passage: figure.passage,
    via: figure.via ?? '',
    note: figure.note,
    recorded: figure.recorded,
    withdrawn: figure.withdrawn ?? '',
    withdrawn_why: figure.withdrawnWhy,
    replaced_by: figure.replacedBy ?? '',
  };
}
