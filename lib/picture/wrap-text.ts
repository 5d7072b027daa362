import type { Face } from './fonts';
import { textWidth } from './measure-text';

/** Text in lines no wider than the room; a word that is wider by itself, as addresses are, is cut where it must. */
export function wrapText(text: string, face: Face, size: number, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, face, size) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cutWord(word, face, size, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function cutWord(word: string, face: Face, size: number, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, face, size) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** At most so many lines; where more were cut off, the last one says so. */
export function atMost(lines: readonly string[], most: number, more: string): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), more];
}
