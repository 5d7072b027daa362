import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { findForce, withForce, withoutForce } from './force-choice';

const FORCES = [
  { code: 'DEU', name: 'Germany' },
  { code: 'GEO', name: 'Georgia' },
  { code: 'NER', name: 'Niger' },
  { code: 'NGA', name: 'Nigeria' },
];

describe('a force by its name', () => {
  it.each([
    ['its name', 'Germany', 'DEU'],
    ['its name in small letters', 'germany', 'DEU'],
    ['the only beginning', 'Geo', 'GEO'],
    ['a whole name that is the beginning of another', 'Niger', 'NER'],
    ['a beginning of two', 'Ge', undefined],
    ['no name', 'Prussia', undefined],
  ])('is found by %s', (_what, typed, code) => {
    expect(findForce(FORCES, typed)?.code).toBe(code);
  });
});

describe('the forces of a view', () => {
  it('stand in one order, each once', () => {
    const view = ['GEO', 'DEU', 'GEO'].reduce(withForce, DEFAULT_VIEW);
    expect(view.force).toEqual(['DEU', 'GEO']);
  });

  it('without the last one are the usual ones', () => {
    const one = withForce(DEFAULT_VIEW, 'DEU');
    expect(withoutForce(one, 'DEU')).toEqual(DEFAULT_VIEW);
    expect(withoutForce(withForce(one, 'GEO'), 'DEU').force).toEqual(['GEO']);
  });
});
