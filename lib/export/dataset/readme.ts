import { chartCitation } from '@/lib/text/citation-text';
import { DATA_LICENCE } from '@/lib/text/licence';
import { CHECKSUMS } from './checksums';
import type { DatasetFacts } from './dataset-facts';
import type { DatasetTable } from './dataset-tables';

/** The README of the archive: what is in it, how it is read, cited and checked. */
export function datasetReadme(facts: DatasetFacts, tables: readonly DatasetTable[]): string {
  const { title, description, version, sha256, address } = facts;
  return `# ${title}

${description}

Version ${version}, sha256 ${sha256}.

## Citation

${chartCitation({ title: 'Figures', version, address })}

Quote a figure with its source: each row of \`figures.csv\` names it, with the address of the passage.

## Files

| file | a row is |
|---|---|
${tables.map(({ file, row }) => `| \`${file}\` | ${row} |`).join('\n')}

- \`datapackage.json\`: Data Package 2.0. Every column, key, size and digest.
- \`csv-metadata.json\`: the same tables as CSV on the Web.
- \`CITATION.cff\`, \`LICENSE.txt\`: how to cite, and what you may do.
- \`${CHECKSUMS}\`: \`sha256sum --check ${CHECKSUMS}\` tells whether a file was changed on its way.

## Reading

- CSV: UTF-8, RFC 4180, one header row. An empty cell is missing, which is never zero.
- \`value\` is hedged as its source hedges it: see \`qualifier\`. A range has both ends (\`value_max\`).
- \`as_of\` is EDTF: \`2020\`, \`2020-12\`, \`2020-12-01\`; \`~\` is approximate, \`a/b\` a span. \`earliest\` and \`latest\` are days.
- \`status\` tells levels (\`actual\`, \`estimate\`) from plans (\`planned\`, \`authorized\`); a plan's date is its target.
- Figures that disagree stand beside each other; \`rank\` says which one is drawn as the line, \`rank_reason\` why.
- Only what stands in this version is here. What was corrected and withdrawn is told at \`/api/v1/versions.json\`.

## Licence

${DATA_LICENCE.name}, ${DATA_LICENCE.url}
`;
}
