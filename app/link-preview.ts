import type { Metadata } from 'next';
import { ledgerOfVersion } from '@/lib/http/asked-ledger';
import { chartAnswer } from '@/lib/http/chart-answers';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { chartPictureUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';

const SIZE = { width: 1200, height: 630 } as const;

/** What a link to a page shows where it is shared: the picture of the page's own view, and its words. */
export function linkPreview(
  page: { title: string; description: string; url: string },
  chart: ChartDefinition,
  view: View,
): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { title, description, url } = page;
  const words = { title, description };
  const picture = {
    url: chartPictureUrl(chart.slug, 'png', view, SIZE),
    ...SIZE,
    type: 'image/png',
    alt: [`Chart: ${chart.title}.`, ...chartAnswer(ledgerOfVersion(view.v), chart, view).summary].join(' '),
  };
  return {
    openGraph: { type: 'website', siteName: 'Muster', ...words, url, images: [picture] },
    twitter: { card: 'summary_large_image', ...words, images: [picture] },
  };
}
