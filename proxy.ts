import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { isSecure, PAGE_CACHE, pageHeaders, pagePolicy } from '@/lib/http/page-headers';
import { pageStands } from '@/lib/http/page-stands';
import { styleHashes } from '@/lib/http/page-styles';
import { siteOrigin } from '@/lib/http/site-origin';
import { loadLedger } from '@/lib/ledger/load-ledger';

/**
 * Every page passes here. It gets its headers of safety, the policy with a nonce among them: Next reads the nonce from
 * the policy on the request and puts it on the scripts that it writes into the page.
 *
 * Addresses of records that never were lead to the page that says so. `notFound()` in a page that is made for each
 * request is drawn by JavaScript alone (Next's issue 62228): without it, the reader would see an empty page.
 */
export function proxy(request: NextRequest): NextResponse {
  const development = process.env.NODE_ENV === 'development';
  const policy = pagePolicy(
    { nonce: randomBytes(16).toString('base64'), styles: development ? [] : styleHashes() },
    { development },
  );
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const stands = pageStands(loadLedger(), request.nextUrl.pathname);
  const response = stands
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL('/nothing-is-here', request.url), { request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  const secure = isSecure(request.headers.get('x-forwarded-proto'), siteOrigin());
  for (const [name, value] of Object.entries(pageHeaders({ secure }))) response.headers.set(name, value);
  // Next leaves it on pages that are there, and lets nobody keep those that are not.
  if (!development) response.headers.set('Cache-Control', PAGE_CACHE);
  return response;
}

/** Pages alone: not the API, not embeds, not what Next and `public/` have as files. */
export const config = {
  matcher: [
    '/((?!api/v1/|embed/|embed\\.js$|_next/|schema/|sitemap\\.xml$|robots\\.txt$|[^/]+\\.(?:svg|png)$).*)',
  ],
};
