import { chartFileUrl, chartPictureUrl, evidenceUrl } from './urls';
import type { View } from './view';

/** A file that a chart's view is given as. */
export interface Download {
  readonly name: string;
  /** What is in it, in a few words. */
  readonly words: string;
  readonly url: (slug: string, view: View) => string;
}

/** Every file of a chart, in the order in which its menu has them. A format more is a line more. */
export const DOWNLOADS: readonly Download[] = [
  { name: 'CSV', words: 'the figures, a row each', url: (slug, view) => chartFileUrl(slug, 'csv', view) },
  {
    name: 'Excel',
    words: 'a workbook: figures, sources, events',
    url: (slug, view) => chartFileUrl(slug, 'xlsx', view),
  },
  { name: 'PNG', words: 'the picture', url: (slug, view) => chartPictureUrl(slug, 'png', view) },
  { name: 'SVG', words: 'the picture, to any size', url: (slug, view) => chartPictureUrl(slug, 'svg', view) },
  { name: 'Evidence pack', words: 'all of it, with rivals, sources, citations', url: evidenceUrl },
];
