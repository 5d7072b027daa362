import { escapeXml } from '@/lib/picture/xml';
import type { EmbedChoices } from '@/lib/view/embed-choices';

interface Embedded {
  readonly title: string;
  /** The address of the page on the site that shows the same chart. */
  readonly canonical: string;
  readonly theme: EmbedChoices['theme'];
  readonly css: string;
  /** HTML already. */
  readonly body: string;
}

/**
 * A page for a frame on another site, whole: nothing of the site's header and footer, one small script, and no request
 * but for that before a reader means the chart.
 */
export function embedDocument({ title, canonical, theme, css, body }: Embedded): string {
  // `base`: a link out of a frame opens beside the page around it, never in its place.
  return [
    '<!doctype html>',
    `<html lang="en"${theme ? ` data-theme="${theme}"` : ''}>`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeXml(canonical)}">`,
    '<base target="_blank">',
    `<style>${css}</style>`,
    '<script type="module" src="/embed/frame.js"></script>',
    '</head>',
    `<body>${body}</body>`,
    '</html>\n',
  ].join('');
}
