import { DATA_LICENCE } from '@/lib/text/licence';
import { AUTHOR, type DatasetFacts, KEYWORDS } from './dataset-facts';

/** `CITATION.cff` (Citation File Format 1.2): how the dataset is cited, for programs. Text of JSON is text of YAML. */
export function citationCff({ title, description, version, origin, address }: DatasetFacts): string {
  const text = (value: string) => JSON.stringify(value);
  return [
    'cff-version: 1.2.0',
    'message: "Please cite the version that you used, and the sources of the figures that you quote."',
    'type: dataset',
    `title: ${text(title)}`,
    `abstract: ${text(description)}`,
    'authors:',
    `  - name: ${text(AUTHOR)}`,
    `version: ${text(version)}`,
    `date-released: ${version.slice(0, 10)}`,
    `license: ${DATA_LICENCE.id}`,
    ...(origin ? [`url: ${text(address)}`] : []),
    'keywords:',
    ...KEYWORDS.map((word) => `  - ${text(word)}`),
    '',
  ].join('\n');
}
