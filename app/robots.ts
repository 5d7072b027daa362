import type { MetadataRoute } from 'next';
import { siteOrigin } from '@/lib/http/site-origin';

/** Asked of the setting of the running program, not of the machine that built it. */
export const dynamic = 'force-dynamic';

/** Everything may be read; embeds say themselves that they are no pages to be found. */
export default function robots(): MetadataRoute.Robots {
  const origin = siteOrigin();
  return {
    rules: { userAgent: '*', allow: '/' },
    // The protocol wants whole addresses, which nobody knows without the setting.
    ...(origin !== '' && { sitemap: `${origin}/sitemap.xml` }),
  };
}
