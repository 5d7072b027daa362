import { type NextRequest, NextResponse } from 'next/server';
import { pageStands } from '@/lib/http/page-stands';
import { loadLedger } from '@/lib/ledger/load-ledger';

/**
 * Sends addresses of records that never were to the page that says so. `notFound()` in a page that is made for each
 * request is drawn by JavaScript alone (Next's issue 62228): without it, the reader would see an empty page.
 */
export function proxy(request: NextRequest): NextResponse {
  if (pageStands(loadLedger(), request.nextUrl.pathname)) return NextResponse.next();
  return NextResponse.rewrite(new URL('/nothing-is-here', request.url));
}

export const config = { matcher: ['/charts/:slug', '/figures/:id', '/sources/:id'] };
