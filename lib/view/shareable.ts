import { chartPictureUrl, chartUrl, citeUrl, embedUrl, figureUrl, homeUrl } from './urls';
import type { View } from './view';

/** What can be handed on of a page: addresses in their one form, without an origin. */
export interface Shareable {
  readonly title: string;
  /** The version that is shown, and that `pinned` keeps showing. */
  readonly version: string;
  readonly newest: string;
  readonly pinned: string;
  readonly embed: { readonly newest: string; readonly pinned: string } | null;
  readonly picture: { readonly png: string; readonly svg: string } | null;
  /** The citation in each form that there is; none where there is nothing to cite. */
  readonly citations: readonly { readonly form: string; readonly url: string }[];
}

/** Of a thing that has its own address: its name, and the version that the page shows of it. */
interface Shown {
  readonly title: string;
  readonly version: string;
}

/** How a citation is written: for people in two styles, for programs in three formats. */
function citationsOf(subject: string, view: View): Shareable['citations'] {
  return [
    { form: 'APA', url: citeUrl(subject, 'txt', view) },
    { form: 'Chicago', url: citeUrl(subject, 'txt', view, { style: 'chicago' }) },
    { form: 'BibTeX', url: citeUrl(subject, 'bib', view) },
    { form: 'RIS', url: citeUrl(subject, 'ris', view) },
    { form: 'CSL-JSON', url: citeUrl(subject, 'json', view) },
  ];
}

function links({ title, version }: Shown, view: View, url: (view: View) => string) {
  return { title, version, newest: url({ ...view, v: null }), pinned: url({ ...view, v: version }) };
}

/** A chart in a view: its links, its embed and its picture. */
export function chartShareable(chart: Shown & { readonly slug: string }, view: View): Shareable {
  const { slug, version } = chart;
  return {
    ...links(chart, view, (each) => chartUrl(slug, each)),
    embed: {
      newest: embedUrl(slug, { ...view, v: null }),
      pinned: embedUrl(slug, { ...view, v: version }),
    },
    picture: { png: chartPictureUrl(slug, 'png', view), svg: chartPictureUrl(slug, 'svg', view) },
    citations: citationsOf(slug, view),
  };
}

/** A figure: its links and its citation. */
export function figureShareable(figure: Shown & { readonly id: string }, view: View): Shareable {
  return {
    ...links(figure, view, (each) => figureUrl(figure.id, each)),
    embed: null,
    picture: null,
    citations: citationsOf(figure.id, view),
  };
}

/** A dashboard: its link is all that there is of it. */
export function dashboardShareable(dashboard: Shown, view: View): Shareable {
  return { ...links(dashboard, view, homeUrl), embed: null, picture: null, citations: [] };
}
