/** Keys that have a name in each language; the others are what is printed on them. */
const NAMED_KEYS = ['control-k', 'escape', 'page-up', 'page-down', 'enter', 'home', 'end'] as const;
type NamedKey = (typeof NAMED_KEYS)[number];

/** Everything that a single key does, by where it does it; what it does is said by the catalogue. */
export const SHORTCUTS = [
  {
    where: 'everywhere',
    keys: [
      [['/', 'control-k'], 'find'],
      [['?'], 'list'],
      [['escape'], 'close'],
    ],
  },
  {
    where: 'search',
    keys: [
      [['↑', '↓'], 'result'],
      [['page-up', 'page-down'], 'results'],
      [['enter'], 'open'],
    ],
  },
  {
    where: 'chart',
    keys: [
      [['←', '→'], 'figure'],
      [['↑', '↓'], 'layer'],
      [['home', 'end'], 'ends'],
      [['enter'], 'openFigure'],
    ],
  },
  {
    where: 'range',
    keys: [
      [['←', '→'], 'month'],
      [['page-up', 'page-down'], 'year'],
      [['home', 'end'], 'far'],
    ],
  },
] as const;

/** The name of a key where it has one. */
export function namedKey(key: string): NamedKey | null {
  return NAMED_KEYS.find((each) => each === key) ?? null;
}
