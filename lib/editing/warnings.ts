import type { Ledger } from '@/lib/ledger/ledger';
import { farFromNeighbours } from './warn-neighbours';
import { rivalsWithoutPreferred } from './warn-rivals';
import { sumsThatDiffer } from './warn-sums';

/** Something that may be right and is worth a second look. */
export interface Warning {
  readonly code: string;
  /** The id of a figure or a source. */
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * What may be right and is worth a second look. A rank without reason, an actual figure dated after publication and a
 * passage of more than eight words are no warnings: the check of the ledger refuses them.
 */
export function warningsOf(ledger: Ledger): Warning[] {
  return [
    ...farFromNeighbours(ledger),
    ...rivalsWithoutPreferred(ledger),
    ...undatedSources(ledger),
    ...sumsThatDiffer(ledger),
  ];
}

function undatedSources({ sources, figuresBySource }: Ledger): Warning[] {
  return [...sources.values()]
    .filter(({ id, published }) => published === null && figuresBySource.has(id))
    .map(({ id }) => ({
      code: 'undated-source',
      at: id,
      message: 'The document has no published date.',
      hint: 'Its figures are left out of every view of a past day; a month or a year would do.',
    }));
}
