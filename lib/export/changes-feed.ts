import { shortDigest } from '@/lib/ledger/digest';
import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { isWaiting } from '@/lib/model/clocks';
import { element, escapeXml } from '@/lib/picture/xml';
import { type VersionChanges, versionChanges } from '@/lib/query/changes';
import { changesText } from '@/lib/text/changes-text';
import { changesUrl, diffUrl, feedUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { changesHtml } from './changes-html';
import { countsOf } from './told-changes';

/**
 * The versions of a ledger as an Atom feed (RFC 4287), newest first. `origin` begins every address; without one they
 * begin with `/`, which a reader resolves against the address of the feed.
 */
export function changesFeed(ledger: Ledger, view: View, origin: string): string {
  // What waits for a release is no version: its entry could still change.
  const released = versionChanges(ledger).filter(({ version }) => !isWaiting(version.date));
  const [newest] = released;
  const oldest = released.at(-1);
  if (!newest || !oldest) throw new Error('A ledger has a version.');
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    textElement('title', 'Muster: what changed'),
    textElement('subtitle', 'Every version of the ledger with its additions, corrections and withdrawals.'),
    textElement('id', permanentId(`changes since ${oldest.version.sha256}`)),
    textElement('updated', midnight(newest.version.date)),
    link('self', 'application/atom+xml', origin + feedUrl(view)),
    link('alternate', 'text/html', origin + changesUrl(view)),
    element('author', {}, textElement('name', 'Muster')),
    textElement('rights', 'Data under CC BY 4.0; the facts themselves are free.'),
    ...released.map((each, index) => entry(ledger, each, released[index + 1], origin)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function entry(
  ledger: Ledger,
  { version, changes }: VersionChanges,
  before: VersionChanges | undefined,
  origin: string,
): string {
  const at = { ...DEFAULT_VIEW, v: version.date };
  return element(
    'entry',
    {},
    textElement('title', `Version ${version.date}: ${changesText(countsOf(changes))}`),
    textElement('id', permanentId(version.sha256)),
    textElement('published', midnight(version.date)),
    textElement('updated', midnight(version.date)),
    link('alternate', 'text/html', origin + changesUrl(at)),
    ...(before
      ? [
          link(
            'related',
            'application/json',
            origin + diffUrl({ from: before.version.date, to: version.date }),
          ),
        ]
      : []),
    textElement('summary', version.note),
    element(
      'content',
      { type: 'html' },
      escapeXml(changesHtml(ledgerAt(ledger, version.date), changes, origin)),
    ),
  );
}

const textElement = (name: string, text: string) => element(name, {}, escapeXml(text));
const link = (rel: string, type: string, href: string) => element('link', { rel, type, href });
/** Versions have a day and no hour. */
const midnight = (day: string) => `${day}T00:00:00Z`;

/**
 * An id that stays whatever host serves the feed: a UUID of form 8 (RFC 9562) made of the version's digest, which
 * nothing can change without being another version.
 */
function permanentId(text: string): string {
  const hex = shortDigest(text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
