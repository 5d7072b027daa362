import { toZip } from '@/lib/export/to-zip';
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationsXml,
  type WorkbookFacts,
  workbookRelationsXml,
  workbookXml,
} from './package-parts';
import { SharedStrings } from './shared-strings';
import type { Sheet } from './sheet';
import { toSheetXml } from './sheet-xml';
import { STYLES_XML } from './styles';

/** Sheets as an XLSX file. Text is stored as text and nothing as a formula, whatever it begins with. */
export function toXlsx(sheets: readonly Sheet[], facts: WorkbookFacts): Uint8Array<ArrayBuffer> {
  const strings = new SharedStrings();
  const parts = sheets.flatMap((sheet, index): [string, string][] => {
    const { xml, relations } = toSheetXml(sheet, strings, index === 0);
    const name = `sheet${index + 1}.xml`;
    return [
      [`xl/worksheets/${name}`, xml],
      ...(relations === null ? [] : [[`xl/worksheets/_rels/${name}.rels`, relations] as [string, string]]),
    ];
  });
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypesXml(sheets)],
    ['_rels/.rels', packageRelationsXml()],
    ['docProps/core.xml', corePropertiesXml(facts)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets)],
    ['xl/styles.xml', STYLES_XML],
    ['xl/sharedStrings.xml', strings.toXml()],
    ...parts,
  ];
  return toZip(
    files.map(([name, xml]) => ({ name, content: DECLARATION + xml })),
    facts.day,
  );
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
