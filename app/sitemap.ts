import type { MetadataRoute } from 'next';
import { siteOrigin } from '@/lib/http/site-origin';
import { sitePages } from '@/lib/http/site-pages';
import { loadLedger } from '@/lib/ledger/load-ledger';

/** Made of the ledger and the setting of the running program, not of those of the machine that built it. */
export const dynamic = 'force-dynamic';

/** Every page in its one form; none where nobody has said what the addresses begin with (`MUSTER_ORIGIN`). */
export default function sitemap(): MetadataRoute.Sitemap {
  const origin = siteOrigin();
  if (origin === '') return [];
  return sitePages(loadLedger()).map(({ path, changed }) => ({ url: origin + path, lastModified: changed }));
}
