import type { FigureLine } from '@/components/figures/figure-line';
import type { Source } from '@/lib/model/ledger-records';

/** The documents that state some figures, each once. */
export function sourcesOfLines(lines: readonly Pick<FigureLine, 'source'>[]): Source[] {
  return [...new Set(lines.map(({ source }) => source))].filter((source) => source !== undefined);
}
