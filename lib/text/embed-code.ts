interface Embedded {
  readonly address: string;
  readonly title: string;
  /** As the attributes of a frame have them. */
  readonly width?: string;
  readonly height?: string;
}

/** The HTML that shows an embedded chart on another site's page. */
export function embedCode({ address, title, width = '100%', height = '560' }: Embedded): string {
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" ` +
    'loading="lazy" style="border: 0"></iframe>'
  );
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
