import { canTakeReports, type Reported, reportUrl } from '@/lib/view/report-url';
import { siteOrigin } from './site-origin';

/**
 * Where a reader can report an error of what a page shows, from `$MUSTER_REPORT_TO`: an address of mail, or of a page for a
 * new issue. Null where nobody has said one, and where what is said is neither, which the start of the server refuses.
 */
export function reportAddress(reported: Omit<Reported, 'page'> & { readonly path: string }): string | null {
  const to = process.env.MUSTER_REPORT_TO ?? '';
  const { path, ...said } = reported;
  return canTakeReports(to) ? reportUrl(to, { ...said, page: siteOrigin() + path }) : null;
}
