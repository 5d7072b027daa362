import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { PictureContent, PictureLook } from '@/lib/picture/picture';
import { chartCitation } from '@/lib/text/citation-text';
import type { PictureChoices } from '@/lib/view/picture-choices';
import { chartUrl } from '@/lib/view/urls';
import type { View } from '@/lib/view/view';
import { chartAnswer } from './chart-answers';
import { siteOrigin } from './site-origin';

/** What the picture of a chart in a view shows: what the chart's answer says, and the address pinned to its version. */
export function pictureContent(ledger: Ledger, chart: ChartDefinition, view: View): PictureContent {
  const answer = chartAnswer(ledger, chart, view);
  const { title, subtitle, caution } = answer.chart;
  const address = siteOrigin() + chartUrl(chart.slug, { ...view, v: answer.version });
  return {
    title,
    subtitle,
    caution,
    marks: answer.marks,
    count: answer.count,
    scale: view.scale ?? 'linear',
    events: view.events !== 'off',
    sources: answer.sources,
    series: answer.series,
    forces: answer.forces,
    known: view.known,
    version: answer.version,
    address,
    citation: chartCitation({ title, version: answer.version, address }),
  };
}

export function pictureLook({ width, height, theme, title }: PictureChoices): PictureLook {
  return { width, height, theme, title: title === 'on' };
}
