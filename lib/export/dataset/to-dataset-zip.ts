import { type ArchiveFile, toZip } from '@/lib/export/to-zip';
import type { Ledger } from '@/lib/ledger/ledger';
import { checksumsOf } from './checksums';
import { citationCff } from './citation-cff';
import { csvMetadata } from './csv-metadata';
import { dataPackage } from './data-package';
import { datasetFacts } from './dataset-facts';
import { datasetTables } from './dataset-tables';
import { LICENCE_FILE } from './licence-file';
import { datasetReadme } from './readme';

/** Everything of a version as one archive: tables, their descriptions, how to cite them, and their digests. */
export function toDatasetZip(ledger: Ledger, origin: string): Uint8Array<ArrayBuffer> {
  const facts = datasetFacts(ledger, origin);
  const tables = datasetTables(ledger);
  const beside = { tables, path: (file: string) => file };
  const files: ArchiveFile[] = [
    { name: 'README.md', content: datasetReadme(facts, tables) },
    { name: 'LICENSE.txt', content: LICENCE_FILE },
    { name: 'CITATION.cff', content: citationCff(facts) },
    { name: 'datapackage.json', content: json(dataPackage(ledger, facts, beside)) },
    { name: 'csv-metadata.json', content: json(csvMetadata(facts, beside)) },
    ...tables.map(({ file, bytes }) => ({ name: file, content: bytes })),
  ];
  return toZip([...files, checksumsOf(files)], ledger.newest.date);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
