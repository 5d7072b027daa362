/** The signature and the first chunk (IHDR), which are always this long. */
const HEAD = 8 + 25;

/** A PNG with texts of its own (chunks iTXt, UTF-8), put behind its head. */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([name, text]) => textChunk(name, text));
  return new Uint8Array(Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]));
}

/** Name, not compressed, of no language, not translated, text. */
function textChunk(name: string, text: string): Buffer {
  const data = Buffer.concat([
    Buffer.from('iTXt', 'latin1'),
    Buffer.from(name, 'latin1'),
    Buffer.from([0, 0, 0, 0, 0]),
    Buffer.from(text, 'utf8'),
  ]);
  const chunk = Buffer.alloc(data.length + 8);
  chunk.writeUInt32BE(data.length - 4, 0);
  data.copy(chunk, 4);
  chunk.writeUInt32BE(checksum(data), data.length + 4);
  return chunk;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32, as every chunk of a PNG ends with it. */
function checksum(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
