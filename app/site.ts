/** What the whole of Muster is called where it is named by a title and one sentence. */
export const SITE = {
  title: 'Muster: NATO and US troop figures, every number with its source',
  description:
    'NATO and US troop figures from hundreds of documents: what each source said, where they disagree, plans told from facts, every number with its source.',
} as const;
