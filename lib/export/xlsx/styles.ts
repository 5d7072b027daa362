/** The looks of cells, by their number in `STYLES_XML`. */
export const STYLE = { header: 1, day: 2, link: 3 } as const;

const FONT = '<sz val="11"/>%<name val="Calibri"/><family val="2"/>';
const FONTS = [
  FONT.replace('%', ''),
  `<b/>${FONT.replace('%', '')}`,
  `<u/>${FONT.replace('%', '<color rgb="FF0563C1"/>')}`,
].map((font) => `<font>${font}</font>`);
const FILLS = ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);
const GREY =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFECEFF1"/><bgColor indexed="64"/></patternFill></fill>';

/** ISO days, whatever the reader's country: the dates beside them are written so too. */
const DAY_FORMAT = 164;

const cell = (format: number, font: number, fill: number) =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>`;

export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="1"><numFmt numFmtId="${DAY_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
  `<fonts count="3">${FONTS.join('')}</fonts>`,
  `<fills count="3">${FILLS.join('')}${GREY}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="4">${cell(0, 0, 0)}${cell(0, 1, 2)}${cell(DAY_FORMAT, 0, 0)}${cell(0, 2, 0)}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
