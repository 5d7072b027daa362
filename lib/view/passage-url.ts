/**
 * The address of the very passage: a text fragment (`#:~:text=`) that browsers scroll to and mark, or the page of a
 * PDF where the locator names one. Empty where the document has no address.
 */
export function passageUrl(url: string, passage: string, locator: string): string {
  if (url === '') return '';
  const path = url.split(/[?#]/)[0] ?? '';
  if (path.toLowerCase().endsWith('.pdf')) {
    const page = /\bpages? (\d+)/i.exec(locator)?.[1];
    return page === undefined || url.includes('#') ? url : `${url}#page=${page}`;
  }
  if (passage === '') return url;
  // A hyphen has a meaning of its own in a text fragment, so it is encoded too.
  const text = encodeURIComponent(passage).replaceAll('-', '%2D');
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}
