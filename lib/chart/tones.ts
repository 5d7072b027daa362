import type { Force } from '@/lib/model/ledger-records';
import type { Tone } from './marks';

/** The colour that stands for each force of a chart: the US and NATO have theirs, others take them in turn. */
export function toneOf(force: string, forces: ReadonlyMap<string, Force>, inChart: readonly string[]): Tone {
  if (force === 'USA') return 'us';
  const kind = forces.get(force)?.kind;
  const alike = inChart.filter(
    (code) => code !== 'USA' && (forces.get(code)?.kind === 'state') === (kind === 'state'),
  );
  const index = alike.indexOf(force);
  if (kind === 'state') return `nation-${(Math.max(index, 0) % 10) + 1}`;
  return index === 1 ? 'nato-second' : 'nato';
}
