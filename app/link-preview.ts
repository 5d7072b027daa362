import type { Metadata } from 'next';
import { chartWords } from '@/components/chart/chart-words';
import { chartAnswer } from '@/lib/http/chart-answers';
import { loadLedger } from '@/lib/ledger/load-ledger';
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
  const picture = {
    url: chartPictureUrl(chart.slug, 'png', view, SIZE),
    ...SIZE,
    type: 'image/png',
    alt: chartWords(chartAnswer(loadLedger(), chart, view)),
  };
  const { title, description, url } = page;
  return {
    openGraph: { type: 'website', siteName: 'Muster', title, description, url, images: [picture] },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  };
}
