import type { Face } from './fonts';
import { textWidth } from './measure-text';

/** Text in lines no wider than the room; a word that is wider by itself, as addresses are, is cut where it must. */
export function wrapText(text: string, face: Face, size: number, room: number): string[] {
  const lines: string[] = [];
  const space = textWidth(' ', face, size);
  let [line, width] = ['', 0];
  for (const word of text.split(' ')) {
    const more = textWidth(word, face, size);
    if (line !== '' && width + space + more <= room) {
      line += ` ${word}`;
      width += space + more;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = more <= room ? [word] : cutWord(word, face, size, room);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
    width = textWidth(line, face, size);
  }
  return line === '' ? lines : [...lines, line];
}

function cutWord(word: string, face: Face, size: number, room: number): string[] {
  const pieces: string[] = [];
  let [piece, width] = ['', 0];
  for (const character of word) {
    const more = textWidth(character, face, size);
    if (piece !== '' && width + more > room) {
      pieces.push(piece);
      [piece, width] = ['', 0];
    }
    piece += character;
    width += more;
  }
  return [...pieces, piece];
}

/** At most so many lines; where more were cut off, the last one says so. */
export function atMost(lines: readonly string[], most: number, more: string): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), more];
}
