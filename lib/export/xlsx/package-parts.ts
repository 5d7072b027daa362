import { rangeOf, type Sheet } from './sheet';
import { xmlText } from './xml-text';

/** What a workbook says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  readonly description: string;
  /** The day that it is dated to: of the data and never of the making, so that the same data are the same bytes. */
  readonly day: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What kind each part of the package is. */
export function contentTypesXml(sheets: readonly Sheet[]): string {
  const parts = [
    ['/xl/workbook.xml', `${CONTENT}.sheet.main+xml`],
    ['/xl/styles.xml', `${CONTENT}.styles+xml`],
    ['/xl/sharedStrings.xml', `${CONTENT}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.worksheet+xml`]),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const defaults = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
  ];
  return `<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${parts.join('')}</Types>`;
}

/** What the package holds. */
export function packageRelationsXml(): string {
  return relationsXml([
    [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

/** What the workbook holds: sheets first, so that their numbers are those of `workbookXml`. */
export function workbookRelationsXml(sheets: readonly Sheet[]): string {
  return relationsXml([
    ...sheets.map((_, index): [string, string] => [
      `${OFFICE}/relationships/worksheet`,
      `worksheets/sheet${index + 1}.xml`,
    ]),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
    [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const each = relations.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** The sheets in their order. LibreOffice finds a sheet's filters by the hidden name that Excel gives them. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${xmlText(sheet.name)}'!${rangeOf(sheet, '$')}</definedName>`,
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews>`,
    `<sheets>${listed.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
  ].join('');
}

/** Title, citation and date of the file. */
export function corePropertiesXml({ title, description, day }: WorkbookFacts): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Muster</dc:creator>`,
    `<dc:description>${xmlText(description)}</dc:description>${date('created')}${date('modified')}</cp:coreProperties>`,
  ].join('');
}
