/** The keys that do something on a page beyond those that every browser knows. */
export const SHORTCUTS: readonly {
  readonly where: string;
  readonly keys: readonly (readonly [pressed: readonly string[], does: string])[];
}[] = [
  {
    where: 'Everywhere',
    keys: [
      [['/', 'Ctrl K'], 'find a chart, a series, a force, a source, a page or a figure by its number'],
      [['?'], 'this list'],
      [['Esc'], 'close what is open'],
    ],
  },
  {
    where: 'In the search',
    keys: [
      [['↑', '↓'], 'the result before and after'],
      [['Page ↑', 'Page ↓'], 'six results up and down'],
      [['Enter'], 'open it'],
    ],
  },
  {
    where: 'In a chart (Tab leads into it)',
    keys: [
      [['←', '→'], 'the figure before and after; in stacks, the table'],
      [['↑', '↓'], 'the next layer of a stack'],
      [['Home', 'End'], 'the first and the last'],
      [['Enter'], 'open the figure'],
    ],
  },
  {
    where: 'On the ends of a range (the strip below the controls)',
    keys: [
      [['←', '→'], 'a month earlier or later'],
      [['Page ↑', 'Page ↓'], 'a year later or earlier'],
      [['Home', 'End'], 'as far as it goes'],
    ],
  },
];
