import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartSlug } from '@/lib/model/ids';
import { canonicalView } from '@/lib/query/select-chart-figures';
import { vocabularyOf } from '@/lib/query/vocabulary';
import { embedCode } from '@/lib/text/embed-code';
import { EMBED } from '@/lib/view/embed-choices';
import type { OembedChoices } from '@/lib/view/oembed-choices';
import { parseView } from '@/lib/view/parse-view';
import { chartPictureUrl, embedUrl } from '@/lib/view/urls';
import { UNDERSTOOD } from '@/lib/view/view';

const USUAL = { width: 800, height: 560 } as const;
/** Bounds of pictures; a page that has less room gets none. */
const THUMBNAIL = { width: 1200, height: 630, leastWidth: 320, leastHeight: 360 } as const;

/** A chart of this site, by the address of its page or of its embed; null for every other address. */
export function chartAt(address: URL): ChartSlug | null {
  const [, slug = null] = /^\/(?:embed\/)?charts\/([a-z0-9-]+)\/?$/.exec(address.pathname) ?? [];
  return slug as ChartSlug | null;
}

/**
 * What a page needs to show a chart's link as the chart (oEmbed 1.0, type rich). `ledger` is of the version that the
 * address names. What the address says and no chart understands is named in `ignored`: pages show what they can.
 */
export function oembedOf(ledger: Ledger, address: URL, { maxwidth, maxheight }: OembedChoices) {
  const chart = ledger.charts.get(chartAt(address) ?? ('' as ChartSlug));
  if (!chart) return null;
  const query = address.searchParams;
  const vocabulary = { ...vocabularyOf(ledger), series: new Set<string>(chart.series) };
  const { choices, problems: ofChoices } = EMBED.parse(query);
  const read = parseView(query, vocabulary, UNDERSTOOD.chart, EMBED.parameters);
  const view = canonicalView(chart, read.view);
  const width = Math.min(USUAL.width, maxwidth ?? USUAL.width);
  const height = Math.min(USUAL.height, maxheight ?? USUAL.height);
  const source = address.origin + embedUrl(chart.slug, view, choices);
  const ignored = [...ofChoices, ...read.problems].map(
    ({ parameter, message }) => `${parameter}: ${message}`,
  );
  return {
    version: '1.0',
    type: 'rich',
    title: chart.title,
    provider_name: 'Muster',
    provider_url: address.origin,
    width,
    height,
    html: embedCode({ address: source, title: chart.title, width: String(width), height: String(height) }),
    ...thumbnail(
      maxwidth,
      maxheight,
      (size) => address.origin + chartPictureUrl(chart.slug, 'png', view, size),
    ),
    ...(ignored.length > 0 && { ignored }),
  };
}

function thumbnail(
  maxwidth: number | null,
  maxheight: number | null,
  url: (size: { width: number; height: number }) => string,
) {
  const width = Math.min(THUMBNAIL.width, maxwidth ?? THUMBNAIL.width);
  const height = Math.min(THUMBNAIL.height, maxheight ?? THUMBNAIL.height);
  if (width < THUMBNAIL.leastWidth || height < THUMBNAIL.leastHeight) return {};
  return { thumbnail_url: url({ width, height }), thumbnail_width: width, thumbnail_height: height };
}
