import { isUtf8 } from 'node:buffer';
import type { Problem } from '@/lib/model/problem';

type Finding = Pick<Problem, 'code' | 'line' | 'message' | 'hint'>;

/** What keeps the bytes of a file from being read as text: another encoding, or two kinds of line ends. Null if nothing. */
export function encodingProblem(bytes: Buffer): Finding | null {
  return utf16Problem(bytes) ?? markProblem(bytes) ?? utf8Problem(bytes) ?? lineEndProblem(bytes);
}

const SAVE = 'Save the file as UTF-8 (in Excel: "CSV UTF-8 (Comma delimited)").';

function utf16Problem(bytes: Buffer): Finding | null {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const zero = bytes.subarray(0, 4096).indexOf(0);
  if (!isMarked && zero < 0) return null;
  return {
    code: 'utf-16',
    line: 1,
    message: isMarked
      ? 'The file begins with the mark of UTF-16.'
      : `Byte ${zero + 1} of the file is zero, as in UTF-16.`,
    hint: SAVE,
  };
}

/** Excel writes it; a program that does not expect it takes it for a part of the first column's name. */
function markProblem(bytes: Buffer): Finding | null {
  if (!bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) return null;
  return {
    code: 'byte-order-mark',
    line: 1,
    message: 'The file begins with a byte-order mark.',
    hint: 'Save it as UTF-8 without the mark.',
  };
}

export const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

function utf8Problem(bytes: Buffer): Finding | null {
  if (isUtf8(bytes)) return null;
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const text = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(text)) {
      const as1252 = new TextDecoder('windows-1252').decode(text).trim();
      return {
        code: 'not-utf-8',
        line,
        message: `The line is not UTF-8; read as Windows-1252 it begins "${as1252.slice(0, 60)}".`,
        hint: SAVE,
      };
    }
    start = end < 0 ? bytes.length : end + 1;
  }
  return { code: 'not-utf-8', line: null, message: 'The file is not UTF-8.', hint: SAVE };
}

/** Line ends are compared outside of quoted cells alone: a cell may hold what it likes. */
function lineEndProblem(bytes: Buffer): Finding | null {
  if (!bytes.includes(0x0d)) return null;
  let [line, quoted] = [1, false];
  let ends: 'LF' | 'CRLF' | null = null;
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0x22) quoted = !quoted;
    if (byte !== 0x0a) continue;
    const own = bytes[index - 1] === 0x0d ? 'CRLF' : 'LF';
    if (!quoted && ends !== null && own !== ends) {
      return {
        code: 'mixed-line-ends',
        line,
        message: `The line ends with ${own}, the lines before it with ${ends}.`,
        hint: 'End every line with LF; an editor does it for the whole file at once.',
      };
    }
    if (!quoted) ends = own;
    line += 1;
  }
  return null;
}
