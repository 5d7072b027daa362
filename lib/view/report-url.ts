/** What somebody holds to be wrong, as far as the page that says it knows. */
export interface Reported {
  /** The figure, chart or document in one line. */
  readonly title: string;
  readonly id: string;
  readonly version: string;
  /** The address of the page in its view, pinned to the version. */
  readonly page: string;
}

/** An address of mail, or of a page that takes `title` and `body` as forges do where issues are written. */
const MAIL = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/;

/** Whether reports can be sent there. */
export function canTakeReports(to: string): boolean {
  return MAIL.test(to) || (/^https?:\/\//.test(to) && URL.canParse(to));
}

/** A mail or an issue that is written but for what is wrong. */
export function reportUrl(to: string, reported: Reported): string {
  const title = `Correction: ${reported.id}`;
  const body = bodyOf(reported);
  if (MAIL.test(to))
    return `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  const url = new URL(to);
  url.searchParams.set('title', title);
  url.searchParams.set('body', body);
  return url.href;
}

/** Lines end as mail wants them (RFC 6068). */
function bodyOf({ title, id, version, page }: Reported): string {
  return [
    'What is wrong:',
    '',
    'The document that shows it (address, and where in it):',
    '',
    '',
    title,
    `Id: ${id}`,
    `Version: ${version}`,
    `Page: ${page}`,
  ].join('\r\n');
}
