import { excelDay, isExcelDay } from './excel-day';
import type { SharedStrings } from './shared-strings';
import { columnLetters, rangeOf, type Sheet, type SheetColumn } from './sheet';
import { isLink, linksOf, type SheetLink } from './sheet-links';
import { widthOf } from './sheet-width';
import { STYLE } from './styles';
import { xmlText } from './xml-text';

/** A sheet and the addresses that its links name by number. */
export interface SheetParts {
  readonly xml: string;
  /** What the links of the sheet name, as the part beside it has it; null where it has none. */
  readonly relations: string | null;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FROZEN =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

/** A sheet as SpreadsheetML. Text goes to the shared strings, so that nothing in it is ever taken for a formula. */
export function toSheetXml(sheet: Sheet, strings: SharedStrings, isFirst: boolean): SheetParts {
  const links = linksOf(sheet.columns, sheet.rows);
  const targets = [...new Set(links.map(({ target }) => target))];
  const view = `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${FROZEN}</sheetView></sheetViews>`;
  const widths = sheet.columns.map(
    (column, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column, sheet.rows)}" customWidth="1"/>`,
  );
  const xml = [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="${rangeOf(sheet)}"/>${view}`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`,
    headerXml(sheet.columns, strings),
    ...rowsXml(sheet, strings),
    `</sheetData><autoFilter ref="${rangeOf(sheet)}"/>${linksXml(links, targets)}`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  ].join('');
  return { xml, relations: targets.length === 0 ? null : relationsXml(targets) };
}

function headerXml(columns: readonly SheetColumn[], strings: SharedStrings): string {
  const cells = columns.map(
    ({ name }, index) =>
      `<c r="${columnLetters(index)}1" s="${STYLE.header}" t="s"><v>${strings.numberOf(name)}</v></c>`,
  );
  return `<row r="1">${cells.join('')}</row>`;
}

function rowsXml({ columns, rows }: Sheet, strings: SharedStrings): string[] {
  const contents = contentMakers(strings);
  const openings = columns.map((_, index) => `<c r="${columnLetters(index)}`);
  return rows.map((row, index) => {
    const number = String(index + 2);
    const cells = [`<row r="${number}">`];
    for (const [column, { from, kind }] of columns.entries()) {
      const cell = row[from];
      if (cell === null || cell === undefined || cell === '') continue;
      const content = typeof cell === 'number' ? `"><v>${cell}</v></c>` : contents[kind](cell);
      if (content !== '') cells.push(openings[column] ?? '', number, content);
    }
    cells.push('</row>');
    return cells.join('');
  });
}

type ContentMaker = (text: string) => string;

/** How text becomes the end of a cell, behind its address: made once for each, since thousands of cells share it. */
function contentMakers(strings: SharedStrings): Readonly<Record<SheetColumn['kind'], ContentMaker>> {
  const text = (cell: string, style = '') => `"${style} t="s"><v>${strings.numberOf(cell)}</v></c>`;
  const day = (cell: string) => `" s="${STYLE.day}"><v>${excelDay(cell)}</v></c>`;
  return {
    plain: once((cell) => text(cell)),
    day: once((cell) => (isExcelDay(cell) ? day(cell) : text(cell))),
    'day-only': once((cell) => (isExcelDay(cell) ? day(cell) : '')),
    link: once((cell) => text(cell, isLink(cell) ? ` s="${STYLE.link}"` : '')),
  };
}

function once(make: ContentMaker): ContentMaker {
  const made = new Map<string, string>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const content = make(text);
    made.set(text, content);
    return content;
  };
}

function linksXml(links: readonly SheetLink[], targets: readonly string[]): string {
  if (links.length === 0) return '';
  const numbers = new Map(targets.map((target, index) => [target, index + 1]));
  const each = links.map(
    ({ row, column, target }) =>
      `<hyperlink ref="${columnLetters(column)}${row + 2}" r:id="rId${numbers.get(target)}"/>`,
  );
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

function relationsXml(targets: readonly string[]): string {
  const each = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/hyperlink" Target="${xmlText(target)}" TargetMode="External"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
