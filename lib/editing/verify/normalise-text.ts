/**
 * Text as passages are looked for in it: white space of every kind is one space, quotation marks and dashes are the
 * plain ones, soft hyphens and marks without width are gone. Letters and digits stay as they are.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a document holds a passage. PDF text breaks lines inside words, so white space is left out in a second try. */
export function holdsPassage(documentText: string, passage: string): boolean {
  const [whole, part] = [normaliseText(documentText), normaliseText(passage)];
  return part !== '' && (whole.includes(part) || withoutSpace(whole).includes(withoutSpace(part)));
}

function withoutSpace(text: string): string {
  return text.replaceAll(' ', '');
}
