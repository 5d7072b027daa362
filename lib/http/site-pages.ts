import type { Ledger } from '@/lib/ledger/ledger';
import {
  changesUrl,
  chartsUrl,
  chartUrl,
  figuresUrl,
  figureUrl,
  forcesUrl,
  forceUrl,
  homeUrl,
  methodsUrl,
  referenceUrl,
  seriesListUrl,
  seriesUrl,
  sourcesUrl,
  sourceUrl,
} from '@/lib/view/urls';

interface SitePage {
  readonly path: string;
  /** The version by which it changed last. */
  readonly changed: string;
}

/**
 * Every page that search engines should know, in its one form: views with parameters are the same page. Withdrawn
 * figures have pages too, which say what stands in their place.
 */
export function sitePages(ledger: Ledger): SitePage[] {
  const { catalogue, forces, series, sources, figureById, newest } = ledger;
  const of = (path: string): SitePage => ({ path, changed: newest.date });
  return [
    ...[
      homeUrl(),
      chartsUrl(),
      figuresUrl(),
      forcesUrl(),
      seriesListUrl(),
      sourcesUrl(),
      methodsUrl(),
      changesUrl(),
      referenceUrl(),
    ].map(of),
    ...catalogue.charts.map(({ slug }) => of(chartUrl(slug))),
    ...[...forces.keys()].map((code) => of(forceUrl(code))),
    ...[...series.keys()].map((id) => of(seriesUrl(id))),
    ...[...sources.keys()].map((id) => of(sourceUrl(id))),
    ...[...figureById.values()].map(({ id, recorded, withdrawn }) => ({
      path: figureUrl(id),
      changed: withdrawn ?? recorded,
    })),
  ];
}
