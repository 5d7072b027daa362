import type { Figure } from '@/lib/model/figure';
import type { Force } from '@/lib/model/ledger-records';
import type { Tone } from './marks';

/** Further series of one force, told apart from its own colour and from each other. */
export const SERIES_TONES: readonly Tone[] = ['nation-1', 'nation-5', 'nation-7', 'nation-3'];

/**
 * The colour of each figure of a chart. Where all are of one force, its series are told apart; otherwise the forces:
 * the US and NATO have colours of their own, others take them in turn.
 */
export function tonesOf(
  figures: readonly Figure[],
  forces: ReadonlyMap<string, Force>,
): (figure: Figure) => Tone {
  const codes = distinct(figures.map(({ force }) => force));
  const series = distinct(figures.map((figure) => figure.series));
  if (codes.length !== 1 || series.length < 2) return ({ force }) => toneOfForce(force, forces, codes);
  const own = toneOfForce(codes[0] ?? '', forces, codes);
  const others = SERIES_TONES.filter((tone) => tone !== own);
  return (figure) => [own, ...others][series.indexOf(figure.series)] ?? 'rest';
}

function toneOfForce(force: string, forces: ReadonlyMap<string, Force>, codes: readonly string[]): Tone {
  if (force === 'USA') return 'us';
  const isState = (code: string) => forces.get(code)?.kind === 'state';
  const alike = codes.filter((code) => code !== 'USA' && isState(code) === isState(force));
  const index = alike.indexOf(force);
  if (isState(force)) return `nation-${(Math.max(index, 0) % 10) + 1}`;
  return index === 1 ? 'nato-second' : 'nato';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
