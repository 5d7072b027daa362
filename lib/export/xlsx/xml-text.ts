const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/g;
// What XML cannot hold or hands on changed, and text that looks like the way in which workbooks write it (_x000D_).
const UNWRITABLE = /(?![\t\n])[\p{Cc}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text for an element or an attribute of a workbook's XML. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, numbered).replace(SPECIAL, (mark) => MARKS[mark] ?? mark);
}

function numbered(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
