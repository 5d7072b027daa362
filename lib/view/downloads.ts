import { chartFileUrl, chartPictureUrl, evidenceUrl } from './urls';
import type { View } from './view';

/** A file that a chart's view is given as. */
export interface Download {
  readonly name: string;
  /** By which the catalogue says what is in it. */
  readonly file: 'csv' | 'xlsx' | 'png' | 'svg' | 'zip';
  readonly url: (slug: string, view: View) => string;
}

/** Every file of a chart, in the order in which its menu has them. A format more is a line more. */
export const DOWNLOADS: readonly Download[] = [
  { name: 'CSV', file: 'csv', url: (slug, view) => chartFileUrl(slug, 'csv', view) },
  {
    name: 'Excel',
    file: 'xlsx',
    url: (slug, view) => chartFileUrl(slug, 'xlsx', view),
  },
  { name: 'PNG', file: 'png', url: (slug, view) => chartPictureUrl(slug, 'png', view) },
  { name: 'SVG', file: 'svg', url: (slug, view) => chartPictureUrl(slug, 'svg', view) },
  { name: 'Evidence pack', file: 'zip', url: evidenceUrl },
];
