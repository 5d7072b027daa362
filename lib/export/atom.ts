import { shortDigest } from '@/lib/ledger/digest';
import { element, escapeXml } from '@/lib/picture/xml';

/** What an Atom feed (RFC 4287) is put together from. */

/** An entry, and the day by which it stands among the others. */
export interface FeedEntry {
  readonly day: string;
  readonly xml: string;
}

export const textElement = (name: string, text: string) => element(name, {}, escapeXml(text));
export const link = (rel: string, type: string, href: string) => element('link', { rel, type, href });
/** Versions and reports have a day and no hour. */
export const midnight = (day: string) => `${day}T00:00:00Z`;

/**
 * An id that stays whatever host serves the feed: a UUID of form 8 (RFC 9562) made of a digest of what can never be
 * another thing.
 */
export function permanentId(text: string): string {
  const hex = shortDigest(text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
