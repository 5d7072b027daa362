import { join } from 'node:path';

/** The fonts of pictures, by what they are for. */
export const FACES = {
  text: { family: 'Inter', weight: 400, file: 'inter-400.ttf' },
  strong: { family: 'Inter', weight: 600, file: 'inter-600.ttf' },
  title: { family: 'Source Serif 4', weight: 600, file: 'source-serif-600.ttf' },
} as const;

export type Face = keyof typeof FACES;

/** What stands in where a reader's program does not have the family: only SVG files meet this. None is wider. */
export const FALLBACKS: Readonly<Record<Face, string>> = {
  text: 'Helvetica, Arial, sans-serif',
  strong: 'Helvetica, Arial, sans-serif',
  title: 'Georgia, serif',
};

export function fontFile(face: Face): string {
  return join(process.cwd(), 'lib/picture/fonts', FACES[face].file);
}

export function fontFiles(): string[] {
  return (Object.keys(FACES) as Face[]).map(fontFile);
}
