import type { Citation } from './citation';

/** For tests: a citation with everything in it that a format may take for its own signs. */
export const NASTY: Citation = {
  id: 'nasty-2020',
  type: 'article-newspaper',
  authors: [{ literal: 'Task & Purpose and Sons {Ltd}' }, { family: 'de Maizière', given: 'Thomas' }],
  title: 'NATO’s 50% cut: $5 #1 under_score ~ ^ \\ {x} “Ağustos” – Šešelj – 北约 – ISAF',
  container: 'Frankfurter Allgemeine & 100%',
  publisher: '',
  issued: '2020-12-01',
  version: null,
  retrieved: null,
  url: 'https://www.example.org/a_b%20c?x=1&y=~2#frag',
  language: 'de',
  note: '',
};
