/** How far each character of a TrueType font moves the pen, in parts of the font's size. */
export function readAdvances(font: Buffer): Float32Array {
  const em = font.readUInt16BE(tableAt(font, 'head') + 18);
  const long = font.readUInt16BE(tableAt(font, 'hhea') + 34);
  const table = tableAt(font, 'hmtx');
  const advanceOf = (glyph: number) => font.readUInt16BE(table + 4 * Math.min(glyph, long - 1)) / em;
  const advances = new Float32Array(0x10000).fill(advanceOf(0));
  for (const [character, glyph] of glyphs(font)) advances[character] = advanceOf(glyph);
  return advances;
}

function tableAt(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no table "${tag}".`);
}

/** Characters of the basic plane with their glyphs, from the table in format 4, which every TrueType font has. */
function* glyphs(font: Buffer): Generator<[character: number, glyph: number]> {
  const table = formatFour(font);
  const bytes = font.readUInt16BE(table + 6);
  for (let segment = 0; segment < bytes; segment += 2) {
    const end = font.readUInt16BE(table + 14 + segment);
    const start = font.readUInt16BE(table + 16 + bytes + segment);
    const delta = font.readUInt16BE(table + 16 + bytes * 2 + segment);
    const rangeAt = table + 16 + bytes * 3 + segment;
    const range = font.readUInt16BE(rangeAt);
    for (let character = start; character <= end && character < 0xffff; character++) {
      const glyph = range === 0 ? character : font.readUInt16BE(rangeAt + range + (character - start) * 2);
      if (range === 0 || glyph !== 0) yield [character, (glyph + delta) & 0xffff];
    }
  }
}

function formatFour(font: Buffer): number {
  const cmap = tableAt(font, 'cmap');
  const count = font.readUInt16BE(cmap + 2);
  for (let at = cmap + 4; at < cmap + 4 + count * 8; at += 8) {
    const table = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(table) === 4) return table;
  }
  throw new Error('The font maps no characters in format 4.');
}
