import { describe, expect, it } from 'vitest';
import { authorNames } from './author-names';

describe('the authors of a source', () => {
  it.each([
    ['', []],
    ['Kenneth Katzman', ['Katzman, Kenneth']],
    ['Lolita C. Baldor; Robert Burns', ['Baldor, Lolita C.', 'Burns, Robert']],
    ['A. Wess Mitchell (co-chairs); Greta Bossenmaier', ['Mitchell, A. Wess', 'Bossenmaier, Greta']],
    ['Thomas de Maizière (says in the text that he co-chaired the group)', ['de Maizière, Thomas']],
    ['Anja Dalgaard-Nielsen', ['Dalgaard-Nielsen, Anja']],
    ["Monty d'Inverno", ["d'Inverno, Monty"]],
    ['Michael E. Flynn and others', ['Flynn, Michael E.', 'others']],
    // Nobody can tell whether the middle one belongs to the family, so the name stays as it is written.
    ['Carla Martinez Machain', ['Carla Martinez Machain']],
    ['Shadi Khan Saif', ['Shadi Khan Saif']],
    ['Reuters', ['Reuters']],
    ['Staff Sgt.', ['Staff Sgt.']],
  ])('%s', (authors, names) => {
    const read = authorNames(authors).map((name) =>
      'literal' in name ? name.literal : `${name.family}, ${name.given}`,
    );
    expect(read).toEqual(names);
  });
});
