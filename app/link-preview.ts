import type { Metadata } from 'next';
import { answerInWords } from '@/lib/export/answer-in-words';
import { ledgerOfVersion } from '@/lib/http/asked-ledger';
import { chartAnswer } from '@/lib/http/chart-answers';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Language } from '@/lib/model/languages';
import type { Words } from '@/lib/text/words';
import { everyLanguage, inLanguage } from '@/lib/view/language-url';
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
const DASHBOARD_PICTURE = {
  url: '/picture-of-the-dashboard.png',
  width: 1280,
  height: 1120,
  type: 'image/png',
} as const;

const SIZE = { width: 1200, height: 630 } as const;

/** A chart in a view, as a picture with its summary in words. */
export function chartPicture(chart: ChartDefinition, view: View, say: Words): PreviewPicture {
  const answer = chartAnswer(ledgerOfVersion(view.v), chart, view);
  const { chart: named, summary } = answerInWords(answer, say);
  return {
    url: chartPictureUrl(chart.slug, 'png', view, SIZE),
    ...SIZE,
    type: 'image/png',
    alt: [say('homePage.chartPicture', { title: named.title }), ...summary].join(' '),
  };
}

/** The picture of the first of the charts that draw what a page tells, as they are in its version. */
export function drawnPicture(
  [chart]: readonly ChartDefinition[],
  { v }: View,
  say: Words,
): PreviewPicture | undefined {
  return chart && chartPicture(chart, { ...DEFAULT_VIEW, v }, say);
}

/** Title, description, canonical address, and what a link to the page shows where it is shared. */
export function pageMetadata(say: Words, page: FoundPage, picture?: PreviewPicture): Metadata {
  const { title, description, url, canonical } = page;
  const words = { title, description };
  const images = [picture ?? { ...DASHBOARD_PICTURE, alt: say('homePage.dashboardPicture') }];
  return {
    ...words,
    alternates: { canonical: inLanguage(say.language, canonical), languages: everyLanguage(canonical) },
    openGraph: {
      type: 'website',
      siteName: 'Muster',
      locale: LOCALES[say.language],
      ...words,
      url: inLanguage(say.language, url),
      images,
    },
    twitter: { card: 'summary_large_image', ...words, images },
  };
}

/** As Open Graph names languages. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', de: 'de_DE', fr: 'fr_FR' };
