import type { MetadataRoute } from 'next';
import { siteOrigin } from '@/lib/http/site-origin';
import { sitePages } from '@/lib/http/site-pages';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { everyLanguage } from '@/lib/view/language-url';

/** Made of the ledger and the setting of the running program, not of those of the machine that built it. */
export const dynamic = 'force-dynamic';

/** Every page in its one form, with its other languages; none where nobody has said what the addresses begin with (`MUSTER_ORIGIN`). */
export default function sitemap(): MetadataRoute.Sitemap {
  const origin = siteOrigin();
  if (origin === '') return [];
  return sitePages(loadLedger()).map(({ path, changed }) => ({
    url: origin + path,
    lastModified: changed,
    alternates: { languages: everyLanguage(path, origin) },
  }));
}
