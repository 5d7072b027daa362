import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { LANGUAGE_HEADER } from '@/lib/http/language-header';
import { isSecure, PAGE_CACHE, pageHeaders, pagePolicy } from '@/lib/http/page-headers';
import { pageStands } from '@/lib/http/page-stands';
import { styleHashes } from '@/lib/http/page-styles';
import { siteOrigin } from '@/lib/http/site-origin';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { inLanguage, isPagePath, languageOfPath } from '@/lib/view/language-url';

/**
 * Every page passes here. It gets its headers of safety, the policy with a nonce among them: Next reads the nonce from
 * the policy on the request and puts it on the scripts that it writes into the page.
 *
 * An address that begins with a language is that of the page without it (`next.config.js` leads there), and a header
 * tells the page which one it was. Nothing else does, no cookie and no wish of the browser: a link shows everybody the same.
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
  const { language, path } = languageOfPath(request.nextUrl.pathname);
  headers.set(LANGUAGE_HEADER, language);
  const stands = pageStands(loadLedger(), path) && (language === 'en' || isPagePath(path));
  const nowhere = new URL(inLanguage(language, '/nothing-is-here'), request.url);
  const response = stands
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(nowhere, { request: { headers } });
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
