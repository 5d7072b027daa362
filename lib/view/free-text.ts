import { type Fault, faulty } from './fault';

/** Line ends and other controls, and marks that turn the direction of the text after them: none can be seen. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Text that a reader wrote into an address. Spaces at its ends and in a row say nothing, letters are composed in one way, so
 * that one text has one address; null for none. `tooLong` is what is wrong with more than `longest` characters.
 */
export function readFreeText(
  value: string,
  tooLong: 'longTitle' | 'longSearch',
  longest: number,
): { text: string | null } | { message: string; fault: Fault } {
  const text = value.normalize('NFC').trim().replaceAll(/ {2,}/g, ' ');
  if (text === '') return { text: null };
  const length = [...text].length;
  if (length > longest) return faulty(tooLong, { count: length, most: longest });
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen === undefined) return { text };
  const code = unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return faulty('unseen', { code: code ?? '' });
}
