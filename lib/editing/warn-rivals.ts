import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import { contradict } from '@/lib/query/rivals';
import { standing } from './standing';
import type { Warning } from './warnings';

/**
 * Levels that contradict each other for a time where a series that has preferred figures prefers none of them. A group
 * is named once, by its first figure.
 */
export function rivalsWithoutPreferred(ledger: Ledger): Warning[] {
  const bySeries = new Map<string, Figure[]>();
  for (const figure of standing(ledger)) {
    if (figure.status !== 'actual' && figure.status !== 'estimate') continue;
    const known = bySeries.get(figure.series);
    if (known) known.push(figure);
    else bySeries.set(figure.series, [figure]);
  }
  return [...bySeries.values()]
    .filter((figures) => figures.some(({ rank }) => rank === 'preferred'))
    .flatMap(groupsWithoutPreferred);
}

function groupsWithoutPreferred(figures: readonly Figure[]): Warning[] {
  const told = new Set<string>();
  return figures.flatMap((figure) => {
    if (told.has(figure.id)) return [];
    const rivals = figures.filter((other) => contradict(figure, other));
    for (const { id } of rivals) told.add(id);
    if (rivals.length === 0 || [figure, ...rivals].some(({ rank }) => rank === 'preferred')) return [];
    return [
      {
        code: 'rivals-without-preferred',
        at: figure.id,
        message: `Contradicted by ${rivals.map(({ id }) => id).join(', ')}, and none of them is preferred.`,
        hint: 'Prefer one with a reason if there is one; else leave it: a doubt may stay.',
      },
    ];
  });
}
