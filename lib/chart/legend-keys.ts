import type { Status } from '@/lib/model/lists';
import type { Words } from '@/lib/text/words';
import type { Point, Tone } from './marks';
import { groupNamer } from './point-groups';

/** One shape and what it means. */
export interface ShapeKey {
  readonly status: Status;
  readonly label: string;
}

/** Shapes that stand in a chart; the disc of a line or series is explained by its own key. */
export function shapeKeys(points: readonly Point[], say: Words): ShapeKey[] {
  const statuses: readonly Status[] = ['actual', 'estimate', 'planned', 'authorized'];
  return statuses
    .filter((status) =>
      points.some((point) => point.status === status && (status !== 'actual' || point.beside)),
    )
    .map((status) => ({ status, label: say(`legend.${status}`) }));
}

/** One colour of a chart of statements and what it means. */
export interface ToneKey {
  readonly tone: Tone;
  readonly label: string;
}

/**
 * Colours of a chart of statements: where one is preferred, its colour says so and the others are grey; otherwise each
 * force or series has its own.
 */
export function statementKeys(
  points: readonly Point[],
  names: Parameters<typeof groupNamer>[1],
  say: Words,
): ToneKey[] {
  const nameOf = groupNamer(points, names);
  const coloured = points.filter(({ beside }) => !beside);
  const tones = [...new Set(coloured.map(({ tone }) => tone))];
  return tones.flatMap((tone) => {
    const ofTone = coloured.filter((point) => point.tone === tone);
    const isPreferred = ofTone.every(({ rank }) => rank === 'preferred');
    const named = [...new Set(ofTone.map(nameOf))].filter((name) => name !== '');
    // A colour of several series is the force's.
    const [first] = ofTone;
    const force = first ? (names.forces[first.force] ?? first.force) : '';
    const label = [named.length > 1 ? force : (named[0] ?? ''), isPreferred ? say('rankIn.preferred') : '']
      .filter((part) => part !== '')
      .join(': ');
    return label === '' ? [] : [{ tone, label }];
  });
}
