import { readFileSync } from 'node:fs';
import { type Face, fontFile } from './fonts';
import { readAdvances } from './read-advances';

const measured = new Map<Face, Float32Array>();

function advancesOf(face: Face): Float32Array {
  const known = measured.get(face);
  if (known) return known;
  const read = readAdvances(readFileSync(fontFile(face)));
  measured.set(face, read);
  return read;
}

/** The width of a line of text in pixels, from the font itself; kerning, which only makes it narrower, left out. */
export function textWidth(text: string, face: Face, size: number): number {
  const advances = advancesOf(face);
  let width = 0;
  for (let at = 0; at < text.length; at++) width += advances[text.charCodeAt(at)] ?? 0;
  return width * size;
}
