import { sourceCitation } from '@/lib/export/citation';
import { citingPage } from '@/lib/export/structured-data/web-page';
import { siteOrigin } from '@/lib/http/site-origin';
import type { Ledger } from '@/lib/ledger/ledger';
import type { Source } from '@/lib/model/ledger-records';
import type { FoundPage } from './link-preview';

/** What the page of a record tells search engines, with the documents that it cites. */
export function describedPage(ledger: Ledger, found: FoundPage, sources: readonly (Source | undefined)[]) {
  const origin = siteOrigin();
  return citingPage({
    origin,
    title: found.title,
    description: found.description,
    url: origin + found.url,
    version: ledger.newest.date,
    cited: sources.flatMap((source) => (source ? [sourceCitation(source)] : [])),
  });
}
