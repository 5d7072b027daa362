import type { Ledger } from '@/lib/ledger/ledger';
import { ENGLISH } from '@/lib/text/catalogues';
import { numberText } from '@/lib/text/number-text';
import { figuresApiUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';

/** What the dataset says of itself, in every form in which it is described. */
export interface DatasetFacts {
  readonly title: string;
  readonly description: string;
  /** A version's date. */
  readonly version: string;
  readonly sha256: string;
  /** Where Muster is read; empty where nobody has said it. */
  readonly origin: string;
  /** The figures of this version on the web. */
  readonly address: string;
}

export const KEYWORDS = ['NATO', 'United States', 'troops', 'Afghanistan', 'defence', 'statistics'] as const;

export const AUTHOR = 'Muster';

export function datasetFacts(ledger: Ledger, origin: string): DatasetFacts {
  const { date, sha256 } = ledger.newest;
  const [figures, sources] = [ledger.figures.length, ledger.sources.size].map((count) =>
    numberText(count, ENGLISH),
  );
  return {
    title: 'Muster: NATO and US troop figures, every number with its source',
    description: `${figures} figures from ${sources} sources: what each document said, where documents disagree, plans apart from facts. A figure is one source's statement of one number, true for one date.`,
    version: date,
    sha256,
    origin,
    address: origin + figuresApiUrl('csv', { ...DEFAULT_VIEW, v: date }),
  };
}
