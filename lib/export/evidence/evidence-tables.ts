import { FIGURE_COLUMNS, figureCells, figuresToCsv } from '@/lib/export/figure-rows';
import { recordsToCsv } from '@/lib/export/record-tables';
import { toCsv } from '@/lib/export/to-csv';
import { breakToJson, eventToJson, seriesToJson, sourceToJson } from '@/lib/export/to-json';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Evidence } from './evidence';
import type { EvidenceFile } from './evidence-file';

/** The tables of an evidence pack, with the columns that they have everywhere. */
export function evidenceTables(ledger: Ledger, evidence: Evidence): EvidenceFile[] {
  const { extract, rivals, sources, breaks } = evidence;
  const { version, figures } = extract;
  return [
    {
      name: 'figures.csv',
      what: 'the figures of the view, each with its source and the address of its passage',
      content: figuresToCsv(ledger, figures, version),
    },
    {
      name: 'rivals.csv',
      what: 'figures that contradict one of them (rival_of), in the view or not',
      content: toCsv(
        ['rival_of', ...FIGURE_COLUMNS],
        rivals.map(({ of, figure }) => [of.id, ...figureCells(ledger, figure, version)]),
      ),
    },
    {
      name: 'sources.csv',
      what: 'the documents',
      content: recordsToCsv('sources', sources.map(sourceToJson), version.date),
    },
    {
      name: 'series.csv',
      what: 'what is counted, by which rule',
      content: recordsToCsv('series', extract.series.map(seriesToJson), version.date),
    },
    {
      name: 'breaks.csv',
      what: 'where a counting rule changes, and where nothing is reported',
      content: recordsToCsv('breaks', breaks.map(breakToJson), version.date),
    },
    {
      name: 'events.csv',
      what: 'the events that the chart draws',
      content: recordsToCsv('events', extract.events.map(eventToJson), version.date),
    },
  ];
}
