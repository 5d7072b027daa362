import type { Metadata } from 'next';
import { ledgerOfVersion } from '@/lib/http/asked-ledger';
import { chartAnswer } from '@/lib/http/chart-answers';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import { chartPictureUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';

/** What a page says of itself where it is found or shared. */
export interface FoundPage {
  readonly title: string;
  readonly description: string;
  /** The page as it is: what a shared link opens. */
  readonly url: string;
  /** The address under which it is found, whatever view of it is open. */
  readonly canonical: string;
}

/** The picture of a link where it is shared. */
export interface PreviewPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly alt: string;
}

/** Of pages without a chart of their own. */
const DASHBOARD_PICTURE: PreviewPicture = {
  url: '/picture-of-the-dashboard.png',
  width: 1280,
  height: 1120,
  type: 'image/png',
  alt: 'The dashboard of Muster: four headline figures of 1 December 2020 with their source, and the first chart.',
};

const SIZE = { width: 1200, height: 630 } as const;

/** A chart in a view, as a picture with its summary in words. */
export function chartPicture(chart: ChartDefinition, view: View): PreviewPicture {
  const { summary } = chartAnswer(ledgerOfVersion(view.v), chart, view);
  return {
    url: chartPictureUrl(chart.slug, 'png', view, SIZE),
    ...SIZE,
    type: 'image/png',
    alt: [`Chart: ${chart.title}.`, ...summary].join(' '),
  };
}

/** The picture of the first of the charts that draw what a page tells, as they are in its version. */
export function drawnPicture([chart]: readonly ChartDefinition[], { v }: View): PreviewPicture | undefined {
  return chart && chartPicture(chart, { ...DEFAULT_VIEW, v });
}

/** Title, description, canonical address, and what a link to the page shows where it is shared. */
export function pageMetadata(page: FoundPage, picture: PreviewPicture = DASHBOARD_PICTURE): Metadata {
  const { title, description, url, canonical } = page;
  const words = { title, description };
  return {
    ...words,
    alternates: { canonical },
    openGraph: { type: 'website', siteName: 'Muster', locale: 'en_GB', ...words, url, images: [picture] },
    twitter: { card: 'summary_large_image', ...words, images: [picture] },
  };
}
