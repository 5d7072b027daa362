/** Something that the figures are taken for, and are not. The catalogue says what and why, by its name. */
export const TRAPS = [
  { trap: 'mission', figures: ['kdq2hx4p', 'xaa23zeh', 'fcvcxxvw'] },
  { trap: 'plan', figures: ['bg6pzme4', 'sswxnj4r'] },
  { trap: 'change', figures: ['n7zgwzbz', 'exmtntne'] },
  { trap: 'rule', figures: ['c2792bse', 'f6yqdh2n'] },
  { trap: 'blank', figures: ['zgrbxeed', 'sjqyhhnw', 'wpw4fqmb'] },
  { trap: 'evacuation', figures: ['nv3fw4bj', 'r36r233a'] },
  { trap: 'narrower', figures: ['r669bfyk', 'vynhy3zm', 'n5gc39yr', 'qb3r54j4'] },
  { trap: 'partners', figures: ['gjxfvk7x', 'ht5gaam8'] },
  { trap: 'assigned', figures: ['r2g94cmj', 'aqwvw62c', 'kdxdewj8', 'bcn3ja7j'] },
  { trap: 'revised', figures: ['pkafdvhy', 'tefaxr5q'] },
  { trap: 'misprint', figures: ['bw86wczc', 'p4xfhfvn', 'jqa4vh2x', 'kch34yt2'] },
  { trap: 'sameNumber', figures: ['pkzrnf5g', 'bwtj2c5q'] },
  { trap: 'topics', figures: ['kj3xgxyp'] },
] as const satisfies readonly { readonly trap: string; readonly figures: readonly string[] }[];
