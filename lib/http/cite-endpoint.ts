import type { Citation } from '@/lib/export/citation';
import { citationText } from '@/lib/export/citation-text';
import { toBibtex } from '@/lib/export/to-bibtex';
import { toCsl } from '@/lib/export/to-csl';
import { toRis } from '@/lib/export/to-ris';
import type { Ledger } from '@/lib/ledger/ledger';
import { timeDay } from '@/lib/model/as-of';
import { versionOf } from '@/lib/query/clocks';
import { canonicalView } from '@/lib/query/select-chart-figures';
import {
  CITATION_FILE,
  CITATION_FORMATS,
  CITATION_TEXT,
  type CitationFormat,
} from '@/lib/view/citation-choices';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { type Cited, citationsOf, findCited } from './cited';
import { type Choosing, choosing, endpoint, type Route } from './endpoint';
import { fileName } from './file-name';
import { Refusal } from './refusal';

/** `cite/{chart, figure or source}.bib`, `.ris`, `.json` (CSL), `.txt`: the citation of what is shown in a view. */
export const citeEndpoint = endpoint(({ file }: { file: string }, ledger: Ledger): Route => {
  const [id = '', ending = ''] = file.split(/\.(?=[^.]*$)/);
  const cited = findCited(ledger, id);
  if (!cited) {
    const charts = [...ledger.charts.keys()];
    throw refuse('subject', id, `There is no chart, figure or source "${id}".`, charts);
  }
  const format = CITATION_FORMATS.find((each) => each === ending);
  if (!format) throw refuse('format', ending, `There is no format "${ending}".`, [...CITATION_FORMATS]);
  const shared = {
    // Without a day of its own, an answer names today's.
    name: `cite/${file}@${timeDay(Date.now())}`,
    make: format === 'txt' ? text(cited) : written(cited, id, format),
  };
  if (cited.kind !== 'chart') return { ...shared, understood: UNDERSTOOD.figure };
  const { chart } = cited;
  return {
    ...shared,
    understood: UNDERSTOOD.chart,
    narrow: (vocabulary) => ({ ...vocabulary, series: new Set(chart.series) }),
    canonical: (view) => canonicalView(chart, view),
  };
});

function refuse(parameter: string, value: string, message: string, allowed: string[]): Refusal {
  return new Refusal(404, message, [{ parameter, value, message, allowed }]);
}

const WRITERS = {
  bib: { write: toBibtex, type: TYPES.bib },
  ris: { write: toRis, type: TYPES.ris },
  json: { write: (all: readonly Citation[]) => JSON.stringify(all.map(toCsl), null, 2), type: TYPES.csl },
} as const;

function written(cited: Cited, id: string, format: Exclude<CitationFormat, 'txt'>): Choosing {
  const { write, type } = WRITERS[format];
  return choosing(CITATION_FILE, ({ ledger, view }, { retrieved }) => {
    const citations = citationsOf(ledger, cited, view, retrieved);
    const name = fileName(`citation_${id}`, view, versionOf(ledger, view).date, format);
    return toAnswer(write(citations), type, { fileName: name, count: citations.length });
  });
}

function text(cited: Cited): Choosing {
  return choosing(CITATION_TEXT, async ({ ledger, view }, { style, retrieved }) => {
    const citations = citationsOf(ledger, cited, view, retrieved);
    return toAnswer(await citationText(citations, style), TYPES.txt, { count: citations.length });
  });
}
