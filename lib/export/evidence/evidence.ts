import type { Extract } from '@/lib/export/extract';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Figure } from '@/lib/model/figure';
import type { Break, Source } from '@/lib/model/ledger-records';
import { publishedBy } from '@/lib/query/clocks';
import { sourceOf } from '@/lib/query/last-stood';
import { namedSources } from '@/lib/query/named-sources';
import { rivalsOf } from '@/lib/query/rivals';

/** A figure that contradicts one of the view. */
export interface Rival {
  readonly of: Figure;
  readonly figure: Figure;
}

/** What an evidence pack shows beside the figures of its view. */
export interface Evidence {
  readonly extract: Extract;
  readonly rivals: readonly Rival[];
  /** The documents behind figures, rivals and events. */
  readonly sources: readonly Source[];
  /** Changes of what is counted, and gaps. */
  readonly breaks: readonly Break[];
}

/** The rivals of a view's figures, whether the view shows them or not; those that nobody knew on its day are left out. */
export function evidenceOf(ledger: Ledger, extract: Extract): Evidence {
  const { figures, series, events, view } = extract;
  const counted = new Set(series.map(({ id }) => id));
  const rivals = figures.flatMap((of) =>
    rivalsOf(ledger, of)
      .filter((figure) => wasKnown(ledger, figure, view.known))
      .map((figure) => ({ of, figure })),
  );
  const told = [...figures, ...rivals.map(({ figure }) => figure)];
  const breaks = ledger.breaks.filter(
    (each) => counted.has(each.series) && (view.known === null || each.from.earliest <= view.known),
  );
  return { extract, rivals, sources: namedSources(ledger, told, [...events, ...breaks]), breaks };
}

function wasKnown(ledger: Ledger, { source }: Figure, known: string | null): boolean {
  const document = sourceOf(ledger, source);
  return known === null || (document !== undefined && publishedBy(document, known));
}
