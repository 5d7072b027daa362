import { CITATION_TEXT, type CitationChoices, type CitationFormat } from './citation-choices';
import { DIFF, type DiffChoices } from './diff-choices';
import { EMBED, type EmbedChoices } from './embed-choices';
import { formatView } from './format-view';
import { LIST, type ListChoices } from './list-choices';
import { OEMBED } from './oembed-choices';
import { PICTURE, type PictureChoices } from './picture-choices';
import type { Sort } from './row-sort';
import { DEFAULT_VIEW, PAGE_ONLY, type Parameter, UNDERSTOOD, type View } from './view';

/** Every address of the product is made here. */

const API = '/api/v1';

function withQuery(path: string, view: View): string {
  const query = formatView(view);
  return query === '' ? path : `${path}?${query}`;
}

/** The part of a view that an address understands. */
function only(view: View, understood: readonly Parameter[]): View {
  return {
    ...DEFAULT_VIEW,
    ...Object.fromEntries(understood.map((parameter) => [parameter, view[parameter]])),
  };
}

/** An address with what it lets choose beside the view. */
function beside(address: string, query: string): string {
  return query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

export const homeUrl = (view: View = DEFAULT_VIEW) => withQuery('/', only(view, UNDERSTOOD.dashboard));

/** How figures are counted, chosen and dated. */
export const methodsUrl = () => '/methods';

/** The reference of the API, for people. */
export const referenceUrl = () => '/api';

export const chartUrl = (slug: string, view: View = DEFAULT_VIEW) =>
  withQuery(`/charts/${slug}`, only(view, UNDERSTOOD.chart));

export const chartsUrl = (view: View = DEFAULT_VIEW) => withQuery('/charts', only(view, UNDERSTOOD.charts));

export const sourcesUrl = (view: View = DEFAULT_VIEW) =>
  withQuery('/sources', only(view, UNDERSTOOD.sources));

/** The list of all figures, narrowed to a view. */
export const figuresUrl = (view: View = DEFAULT_VIEW, choices: Partial<ListChoices> = {}) =>
  beside(withQuery('/figures', only(view, UNDERSTOOD.figures)), LIST.format({ ...LIST.usual, ...choices }));

export const figureUrl = (id: string, view: View = DEFAULT_VIEW) => figureUrls(view)(id);

/** The same for many figures of one view, which is put into words once. */
export function figureUrls(view: View): (id: string) => string {
  const after = withQuery('', only(view, UNDERSTOOD.figure));
  return (id) => `/figures/${id}${after}`;
}

export const sourceUrl = (id: string, view: View = DEFAULT_VIEW) =>
  withQuery(`/sources/${id}`, only(view, UNDERSTOOD.source));

export const forcesUrl = (view: View = DEFAULT_VIEW) => withQuery('/forces', only(view, UNDERSTOOD.record));

/** All that the ledger has of one force. */
export const forceUrl = (code: string, view: View = DEFAULT_VIEW) =>
  withQuery(`/forces/${code}`, only(view, UNDERSTOOD.record));

export const seriesListUrl = (view: View = DEFAULT_VIEW) =>
  withQuery('/series', only(view, UNDERSTOOD.record));

/** All that the ledger has of one series. */
export const seriesUrl = (id: string, view: View = DEFAULT_VIEW) =>
  withQuery(`/series/${id}`, only(view, UNDERSTOOD.record));

/** The marks of a chart as JSON: everything that it draws. How the page shows it makes no other answer. */
export const chartDataUrl = (slug: string, view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/charts/${slug}.json`, {
    ...only(view, UNDERSTOOD.chart),
    ...PAGE_ONLY,
  });

/** The rows of a chart as a file: the figures of the view, whatever way they are shown. */
export const chartFileUrl = (slug: string, format: 'csv' | 'xlsx', view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/charts/${slug}.${format}`, {
    ...only(view, UNDERSTOOD.chart),
    ...PAGE_ONLY,
    at: null,
  });

/** The picture of a chart in a view, whatever tab its page has open. */
export function chartPictureUrl(
  slug: string,
  format: 'svg' | 'png',
  view: View = DEFAULT_VIEW,
  choices: Partial<PictureChoices> = {},
): string {
  const address = withQuery(`${API}/charts/${slug}.${format}`, {
    ...only(view, UNDERSTOOD.chart),
    tab: null,
  });
  return beside(address, PICTURE.format({ ...PICTURE.usual, ...choices }));
}

/** All that the chart of a view rests on, as one archive. Its picture shows scale and events as the page does. */
export const evidenceUrl = (slug: string, view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/charts/${slug}.zip`, { ...only(view, UNDERSTOOD.chart), tab: null, later: null });

/** The chart of a view for a page of another site, by itself in its reader's colours. */
export function embedUrl(
  slug: string,
  view: View = DEFAULT_VIEW,
  choices: Partial<EmbedChoices> = {},
): string {
  const address = withQuery(`/embed/charts/${slug}`, only(view, UNDERSTOOD.chart));
  return beside(address, EMBED.format({ ...EMBED.usual, ...choices }));
}

/** The oEmbed answer for the page of a chart, by the path of the page. */
export const oembedUrl = (page: string) =>
  beside(`${API}/oembed`, OEMBED.format({ ...OEMBED.usual, url: page }));

/** Everything of a version in one archive. */
export const datasetUrl = ({ v }: Pick<View, 'v'> = DEFAULT_VIEW) =>
  withQuery(`${API}/dataset.zip`, { ...DEFAULT_VIEW, v });

export const figuresApiUrl = (format: 'csv' | 'json', view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/figures.${format}`, only(view, UNDERSTOOD.figures));

/** A file of the figures of a view, in the order of a list. */
export const figuresFileUrl = (
  format: 'csv' | 'xlsx' | 'json' | 'ndjson' | 'parquet',
  view: View = DEFAULT_VIEW,
  sort: readonly Sort[] | null = null,
) =>
  beside(
    withQuery(`${API}/figures.${format}`, only(view, UNDERSTOOD.figures)),
    sort ? `sort=${sort.join('~')}` : '',
  );

/** Some fields of every figure of a version, and the tables that name what they name. */
export const listedUrls = (v: string | null, fields: readonly string[]) => {
  const view = { ...DEFAULT_VIEW, v };
  return {
    figures: beside(figuresApiUrl('json', view), `fields=${fields.join('~')}`),
    series: withQuery(`${API}/series.json`, view),
    forces: withQuery(`${API}/forces.json`, view),
    places: withQuery(`${API}/places.json`, view),
  };
};

/** The catalogue of a version as data. */
export const catalogueApiUrl = ({ v }: Pick<View, 'v'> = DEFAULT_VIEW) =>
  withQuery(`${API}/charts.json`, { ...DEFAULT_VIEW, v });

/** The figures whose own number it is, the preferred ones first, with what a line about each of them says. */
export const numberedFiguresUrl = (number: number, view: View = DEFAULT_VIEW, limit = 8) =>
  `${figuresApiUrl('json', { ...DEFAULT_VIEW, known: view.known, v: view.v, q: `=${number}` })}&sort=rank&limit=${limit}&fields=id~series~force~value~value_max~qualifier~status~as_of~earliest~latest`;

export const figureApiUrl = (id: string, view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/figures/${id}`, only(view, UNDERSTOOD.figure));

/** The catalogue as JSON. */
export const chartsApiUrl = (view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/charts.json`, only(view, UNDERSTOOD.charts));

/** One of the other tables as JSON. */
export const tableApiUrl = (name: 'series' | 'forces' | 'sources', view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/${name}.json`, only(view, UNDERSTOOD[name]));

/** Every version with what changed; `v`: as it was told when that version was the newest. */
export const changesUrl = (view: View = DEFAULT_VIEW) =>
  withQuery('/changes', only(view, UNDERSTOOD.versions));

export const versionsApiUrl = (view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/versions.json`, only(view, UNDERSTOOD.versions));

/** Whether the server is there and has its ledger. */
export const healthUrl = () => `${API}/health`;

/** What became of each report that a figure is wrong; no version covers it. */
export const correctionsApiUrl = () => `${API}/corrections.json`;

export const feedUrl = (view: View = DEFAULT_VIEW) =>
  withQuery(`${API}/changes.atom`, only(view, UNDERSTOOD.versions));

/** What changed from one version to a later one. */
export const diffUrl = (choices: Partial<DiffChoices> = {}) =>
  beside(`${API}/diff.json`, DIFF.format({ ...DIFF.usual, ...choices }));

/** The citation of a chart, a figure or a source in a view; `style` has a meaning for text only. */
export function citeUrl(
  subject: string,
  format: CitationFormat,
  view: View = DEFAULT_VIEW,
  choices: Partial<CitationChoices> = {},
): string {
  const address = withQuery(`${API}/cite/${subject}.${format}`, only(view, UNDERSTOOD.chart));
  const style = format === 'txt' ? choices.style : undefined;
  const { usual, format: formatChoices } = CITATION_TEXT;
  return beside(address, formatChoices({ ...usual, ...choices, style: style ?? usual.style }));
}
