/** A way to take a number for what it is not, with figures that show it. */
export interface Trap {
  readonly title: string;
  /** Without a number: those stand in the ledger. */
  readonly words: string;
  readonly figures: readonly string[];
}

/** What readers of troop figures are led into, each with live examples: ids of figures, whose numbers the page reads. */
export const TRAPS: readonly Trap[] = [
  {
    title: 'Not to be added: a mission holds the Americans in it',
    words:
      'The number of a NATO mission counts all nations under its command, the United States and partners too. The number of US troops counts those in the mission and those beside it. The two overlap, and no document says by how much on every day.',
    figures: ['kdq2hx4p', 'xaa23zeh', 'fcvcxxvw'],
  },
  {
    title: 'Not a level: a plan',
    words:
      'A plan says what somebody means to reach, and is true for its target date. It becomes a level only when a document says that it was reached; until then it is drawn hollow and beside the line.',
    figures: ['bg6pzme4', 'sswxnj4r'],
  },
  {
    title: 'Not a level: an increase or a cut',
    words:
      'Troops to be sent or brought home are a change. They are series of their own here, so that nobody finds the increase where the level should stand.',
    figures: ['n7zgwzbz', 'exmtntne'],
  },
  {
    title: 'Not a reinforcement: another rule of counting',
    words:
      'In August of that year the Department of Defense began to count units on short tours and overlapping rotations. One force on one day has two numbers, and both are right by their own rule.',
    figures: ['c2792bse', 'f6yqdh2n'],
  },
  {
    title: 'Not zero: a blank',
    words:
      'The personnel files left Afghanistan blank for years. Nothing stands in the ledger for those quarters, and no line crosses them. Where a table prints a zero, the ledger has a zero.',
    figures: ['zgrbxeed', 'sjqyhhnw', 'wpw4fqmb'],
  },
  {
    title: 'Not the old mission: the evacuation of Kabul',
    words:
      'The troops of the last weeks were sent to hold an airport, after the mission had nearly gone home. Their numbers are drawn as a stretch counted otherwise.',
    figures: ['nv3fw4bj', 'r36r233a'],
  },
  {
    title: 'Not a withdrawal: a narrower table',
    words:
      'For some months NATO’s tables counted only the troops required for the mission. Nations drop and come back, though nobody left.',
    figures: ['r669bfyk', 'vynhy3zm', 'n5gc39yr', 'qb3r54j4'],
  },
  {
    title: 'Not everybody: a table that leaves partners out',
    words:
      'The yearly reference book of Resolute Support by nation lists no Georgia, one of the largest contingents. What the rows do not reach of the mission’s total is drawn as “not itemised”.',
    figures: ['gjxfvk7x', 'ht5gaam8'],
  },
  {
    title: 'Not who is there: who is assigned, and who is allowed',
    words:
      'Personnel files count who is assigned to a country, leave rotations out, and differ from what speeches count. A mandate’s ceiling is what a parliament allows, not what was sent.',
    figures: ['r2g94cmj', 'aqwvw62c', 'kdxdewj8', 'bcn3ja7j'],
  },
  {
    title: 'Not the last word: a number of its own year',
    words:
      'Tables are revised: a later edition gives another number for the same year. Both stay, each with its edition, and the later one is preferred.',
    figures: ['pkafdvhy', 'tefaxr5q'],
  },
  {
    title: 'Not corrected by us: what a document misprints or takes back',
    words:
      'One page prints two totals of one table; another publisher withdrew a number two weeks later. Figures stay as printed, and the notes say what is wrong with them.',
    figures: ['bw86wczc', 'p4xfhfvn', 'jqa4vh2x', 'kch34yt2'],
  },
  {
    title: 'Not the same thing: the same number',
    words:
      'A response force on paper and troops under command in the east were given the same size in the same summer. They are different troops and different series.',
    figures: ['pkzrnf5g', 'bwtj2c5q'],
  },
  {
    title: 'Not to be split: the recommendations by topic',
    words:
      'How many of the reflection group’s recommendations concern which topic is told by no document. So no chart divides them.',
    figures: ['kj3xgxyp'],
  },
];
