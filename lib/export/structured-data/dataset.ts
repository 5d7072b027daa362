import type { DataDownload, Dataset, Organization, PropertyValue, WithContext } from 'schema-dts';
import type { Ledger } from '@/lib/ledger/ledger';
import type { ChartDefinition } from '@/lib/model/chart-definition';
import type { Figure } from '@/lib/model/figure';
import type { Series } from '@/lib/model/ledger-records';
import { seriesOf } from '@/lib/query/last-stood';
import { selectChartFigures } from '@/lib/query/select-chart-figures';
import { ENGLISH } from '@/lib/text/catalogues';
import { DATA_LICENCE } from '@/lib/text/licence';
import { numberText } from '@/lib/text/number-text';
import {
  chartDataUrl,
  chartFileUrl,
  chartUrl,
  datasetUrl,
  evidenceUrl,
  figuresApiUrl,
  homeUrl,
} from '@/lib/view/urls';
import { DEFAULT_VIEW } from '@/lib/view/view';
import { spatialCoverage, temporalCoverage } from './coverage';

/** Whose page it is. `v` is the version that it is pinned to; null: the newest, whatever that is. */
export interface DescribedAt {
  readonly ledger: Ledger;
  readonly origin: string;
  readonly v: string | null;
}

/** Google reads no description that is shorter or longer. */
const DESCRIPTION = { shortest: 50, longest: 5000 } as const;

/** The whole ledger, as the home page tells search engines of it. */
export function ledgerDataset(
  at: DescribedAt,
  words: { readonly title: string; readonly description: string },
): WithContext<Dataset> {
  const { ledger, origin, v } = at;
  const view = { ...DEFAULT_VIEW, v };
  const { figures, sources, series } = ledger;
  const size = `${ENGLISH('count.figure', { count: figures.length })} from ${ENGLISH('count.document', { count: sources.size })}.`;
  return {
    ...described(at, figures),
    '@id': `${origin}${homeUrl()}#dataset`,
    name: words.title,
    description: fitting([words.description, size]),
    url: origin + homeUrl(view),
    variableMeasured: [...series.values()].map(({ title }) => title),
    distribution: [
      download('text/csv', origin + figuresApiUrl('csv', view)),
      download('application/json', origin + figuresApiUrl('json', view)),
      download('application/zip', origin + datasetUrl(view)),
    ],
  };
}

/** What a chart is made of. A reader's choices make no other data set: it is that of the chart by itself. */
export function chartDataset(at: DescribedAt, chart: ChartDefinition): WithContext<Dataset> {
  const { ledger, origin, v } = at;
  const view = { ...DEFAULT_VIEW, v };
  const { figures } = selectChartFigures(ledger, chart, view);
  const series = chart.series.flatMap((id) => seriesOf(ledger, id) ?? []);
  return {
    ...described(at, figures),
    name: chart.title,
    description: fitting([
      chart.subtitle,
      chart.caution ?? '',
      ...series.map(({ title, counts }) => `${title}: ${counts}`),
      `${numberText(figures.length, ENGLISH)} figures, each with the document that states it.`,
    ]),
    url: origin + chartUrl(chart.slug, view),
    isPartOf: { '@id': `${origin}${homeUrl()}#dataset` },
    variableMeasured: series.map(measured),
    distribution: [
      download('text/csv', origin + chartFileUrl(chart.slug, 'csv', view)),
      download('application/json', origin + chartDataUrl(chart.slug, view)),
      download('application/zip', origin + evidenceUrl(chart.slug, view)),
    ],
  };
}

/** What the two have in common. */
function described({ ledger, origin }: DescribedAt, figures: readonly Figure[]) {
  const { date } = ledger.newest;
  const times = temporalCoverage(figures);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    license: DATA_LICENCE.url,
    creator: creator(origin),
    version: date,
    dateModified: date,
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(times !== undefined && { temporalCoverage: times }),
    spatialCoverage: spatialCoverage(ledger, figures),
  } as const;
}

function creator(origin: string): Organization {
  return { '@type': 'Organization', name: 'Muster', url: origin + homeUrl() };
}

function measured({ title, counts, unit }: Series): PropertyValue {
  return { '@type': 'PropertyValue', name: title, description: counts, unitText: unit };
}

function download(encodingFormat: string, contentUrl: string): DataDownload {
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}

/** Sentences as one description of a length that search engines read. */
function fitting(sentences: readonly string[]): string {
  const told = sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
  const whole =
    told.length < DESCRIPTION.shortest
      ? `${told} Every number is kept with the document that states it.`
      : told;
  return whole.length <= DESCRIPTION.longest ? whole : `${whole.slice(0, DESCRIPTION.longest - 1)}…`;
}
