/** The HTML that shows an embedded chart on another site's page. */
export function embedCode({ address, title }: { address: string; title: string }): string {
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="560" ` +
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
