/** What every page of Muster tells the browser of its own safety. Embeds and the API have headers of their own. */

/** Half of what a page could do if anybody told it to, and that none of ours ever does. */
const UNUSED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
  'xr-spatial-tracking',
];

const TWO_YEARS = 63_072_000;

interface InPage {
  /** Carried by the scripts that stand in the page. */
  readonly nonce: string;
  /** Hashes of the style sheets that may stand in it. */
  readonly styles: readonly string[];
}

/**
 * The policy of one page: its own scripts, style sheets, pictures, fonts and requests, and nothing of anybody else's.
 * `unsafe-eval` is what a development server lives by.
 */
export function pagePolicy({ nonce, styles }: InPage, { development = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    // In development styles are put into the page by a script.
    ["style-src 'self'", ...(development ? ["'unsafe-inline'"] : styles.map((hash) => `'${hash}'`))].join(
      ' ',
    ),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The share dialog shows the embed as a code, never as a frame.
    "frame-src 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * How long a page may be kept that a reader gets. A proxy keeps one for ten seconds, and for a minute while it fetches
 * the next: so a link that everybody opens is made six times a minute, however many open it. Browsers ask each time.
 */
export const PAGE_CACHE = 'public, max-age=0, s-maxage=10, stale-while-revalidate=60';

/** The other headers of a page. `secure`: it is read over TLS, ended here or by the proxy before us. */
export function pageHeaders({ secure }: { readonly secure: boolean }): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // Whoever a reader goes on to learns that Muster sent them, and not which view they had open.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(secure && { 'Strict-Transport-Security': `max-age=${TWO_YEARS}; includeSubDomains` }),
  };
}

/** Whether a request came over TLS: as the proxy before us says, or as the setting has it. */
export function isSecure(forwardedProtocol: string | null, origin: string): boolean {
  return forwardedProtocol?.split(',')[0]?.trim() === 'https' || origin.startsWith('https:');
}
