import { csvMetadata } from '@/lib/export/dataset/csv-metadata';
import { dataPackage } from '@/lib/export/dataset/data-package';
import { datasetFacts } from '@/lib/export/dataset/dataset-facts';
import { datasetTables } from '@/lib/export/dataset/dataset-tables';
import { toDatasetZip } from '@/lib/export/dataset/to-dataset-zip';
import { formatView } from '@/lib/view/format-view';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { type Asked, endpoint, type Make } from './endpoint';
import { fileName } from './file-name';
import { siteOrigin } from './site-origin';

const ANSWERS = {
  'dataset.zip': zip,
  'datapackage.json': descriptor,
  'figures.csv-metadata.json': metadata,
} as const satisfies Record<string, Make>;

/** Everything of a version as one archive, and what describes its tables. */
export function datasetEndpoint(name: keyof typeof ANSWERS) {
  const route = { name, understood: UNDERSTOOD.dataset, make: ANSWERS[name] };
  return endpoint(() => route);
}

function zip({ ledger, view }: Asked) {
  return toAnswer(toDatasetZip(ledger, siteOrigin()), TYPES.zip, {
    fileName: fileName('dataset', view, ledger.newest.date, 'zip'),
  });
}

/** Both describe the tables at their own addresses, which stand beside them; those of a version are pinned to it. */
function described({ ledger, view }: Asked) {
  const query = formatView(view);
  return {
    facts: datasetFacts(ledger, siteOrigin()),
    where: { tables: datasetTables(ledger), path: (file: string) => `${file}${query && `?${query}`}` },
  };
}

function descriptor(asked: Asked) {
  const { facts, where } = described(asked);
  return toAnswer(JSON.stringify(dataPackage(asked.ledger, facts, where)), TYPES.json);
}

function metadata(asked: Asked) {
  const { facts, where } = described(asked);
  return toAnswer(JSON.stringify(csvMetadata(facts, where)), TYPES.csvm);
}
