import { checksumsOf } from '@/lib/export/dataset/checksums';
import { LICENCE_FILE } from '@/lib/export/dataset/licence-file';
import type { Extract } from '@/lib/export/extract';
import { toZip } from '@/lib/export/to-zip';
import type { Ledger } from '@/lib/ledger/ledger';
import { evidenceOf } from './evidence';
import type { EvidenceFile } from './evidence-file';
import { evidencePage, type PageParts } from './evidence-page';
import { evidenceTables } from './evidence-tables';
import { MANIFEST, manifestOf } from './manifest';

/** What a pack is made from beside its figures. */
export interface PackParts extends Omit<PageParts, 'files'> {
  readonly png: Uint8Array;
  /** Citations in their formats. */
  readonly cited: readonly EvidenceFile[];
}

/** All that a chart in a view rests on, as one archive for a memo's folder. The same view and version are the same bytes. */
export function toEvidenceZip(ledger: Ledger, extract: Extract, parts: PackParts): Uint8Array<ArrayBuffer> {
  const evidence = evidenceOf(ledger, extract);
  const beside: EvidenceFile[] = [
    { name: 'chart.svg', what: 'the picture, to any size', content: parts.picture },
    { name: 'chart.png', what: 'the picture', content: parts.png },
    ...evidenceTables(ledger, evidence),
    ...parts.cited,
    { name: 'LICENSE.txt', what: 'what you may do', content: LICENCE_FILE },
  ];
  const page = {
    name: 'index.html',
    what: 'all of it on one page',
    content: evidencePage(ledger, evidence, { ...parts, files: [...beside, MANIFEST] }),
  };
  const described = [page, ...beside];
  const files = [...described, manifestOf(extract, described)];
  return toZip([...files, checksumsOf(files)], extract.version.date);
}
