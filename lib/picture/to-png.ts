import { Resvg } from '@resvg/resvg-js';
import { drawPicture } from './draw-picture';
import { FACES, fontFiles } from './fonts';
import { metadataOf } from './metadata';
import type { PictureContent, PictureLook } from './picture';
import { withTexts } from './png-text';

/** A chart as a PNG: the SVG in dots, with our own fonts and no other, and its metadata. */
export function toPng(content: PictureContent, look: PictureLook): Uint8Array<ArrayBuffer> {
  const svg = drawPicture(content, look);
  const font = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FACES.text.family };
  const dots = new Resvg(svg, { font }).render();
  return withTexts(dots.asPng(), metadataOf(content));
}
