import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';

/** A figure that was wrong, beside the right one that stands in its place. */
interface Correction {
  readonly old: Figure;
  readonly right: Figure;
  readonly why: string;
}

/** A figure that went, and nothing stands in its place. */
interface Withdrawal {
  readonly figure: Figure;
  readonly why: string;
}

/** What happened to the figures from one version to a later one. Each figure stands in one of the lists at most. */
export interface FigureChanges {
  /** In the order of the ledger. */
  readonly added: readonly Figure[];
  readonly corrected: readonly Correction[];
  readonly withdrawn: readonly Withdrawal[];
}

/**
 * What happened to the figures between two versions; `before` null: before there was any. What came and went in between
 * stands in neither and is not told.
 */
export function figureChanges(before: Ledger | null, after: Ledger): FigureChanges {
  const stoodBefore = new Set((before?.figures ?? []).map(({ id }) => id));
  const standsAfter = new Set(after.figures.map(({ id }) => id));
  const corrected: Correction[] = [];
  const withdrawn: Withdrawal[] = [];
  for (const old of before?.figures ?? []) {
    if (standsAfter.has(old.id)) continue;
    const { end, whys } = whatBecameOf(after, old);
    const why = whys.join('; ');
    if (end.withdrawn === null) corrected.push({ old, right: end, why });
    else withdrawn.push({ figure: end.id === old.id ? end : old, why });
  }
  const replacing = new Set(corrected.map(({ right }) => right.id));
  const added = after.figures.filter(({ id }) => !stoodBefore.has(id) && !replacing.has(id));
  return { added, corrected, withdrawn };
}

/** Follows a figure from replacement to replacement, as far as it goes, with the reason of each step. */
function whatBecameOf(ledger: Ledger, { id }: Figure): { end: Figure; whys: string[] } {
  const whys: string[] = [];
  const met = new Set<Figure>();
  let end = ledger.figureById.get(id);
  if (!end) throw new Error(`The ledger of ${ledger.newest.date} is no later one: it never had ${id}.`);
  while (end.withdrawn !== null && !met.has(end)) {
    met.add(end);
    whys.push(end.withdrawnWhy);
    const next: Figure | undefined = end.replacedBy ? ledger.figureById.get(end.replacedBy) : undefined;
    if (!next) break;
    end = next;
  }
  return { end, whys };
}
