import { arrange } from './arrange';
import { metadataXml } from './metadata';
import { PALETTES } from './palette';
import type { PictureContent, PictureLook } from './picture';
import { element, escapeXml } from './xml';

/** A chart as an SVG document: the same bytes for the same content and look, everywhere. */
export function drawPicture(content: PictureContent, { width, height, theme, title }: PictureLook): string {
  const palette = PALETTES[theme];
  const { svg, enlarged, height: drawn } = arrange(content, { palette, width, height, title });
  const tall = height ?? Math.round(drawn * enlarged);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: tall,
      viewBox: `0 0 ${width} ${tall}`,
      role: 'img',
      'aria-labelledby': 'title desc',
    },
    element('title', { id: 'title' }, escapeXml(content.title)),
    element('desc', { id: 'desc' }, escapeXml(content.subtitle)),
    metadataXml(content),
    element('rect', { width, height: tall, fill: palette.ground }),
    enlarged === 1 ? svg : element('g', { transform: `scale(${enlarged})` }, svg),
  );
}
