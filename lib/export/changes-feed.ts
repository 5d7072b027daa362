import type { Ledger } from '@/lib/ledger/ledger';
import { ledgerAt } from '@/lib/ledger/ledger-at';
import { isWaiting } from '@/lib/model/clocks';
import { element, escapeXml } from '@/lib/picture/xml';
import { type VersionChanges, versionChanges } from '@/lib/query/changes';
import { ENGLISH } from '@/lib/text/catalogues';
import { changesText } from '@/lib/text/changes-text';
import { changesUrl, diffUrl, feedUrl } from '@/lib/view/urls';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { type FeedEntry, link, midnight, permanentId, textElement } from './atom';
import { changesHtml } from './changes-html';
import { reportEntries } from './report-entries';
import { countsOf } from './told-changes';

/**
 * The versions of a ledger and the steps of reports that figures are wrong, as an Atom feed (RFC 4287), newest first.
 * Pinned to a version it holds versions alone: the log of reports grows, and a pinned answer stays as it is. `origin` begins every address; without one they
 * begin with `/`, which a reader resolves against the address of the feed.
 */
export function changesFeed(ledger: Ledger, view: View, origin: string): string {
  // What waits for a release is no version: its entry could still change.
  const released = versionChanges(ledger).filter(({ version }) => !isWaiting(version.date));
  const [newest] = released;
  const oldest = released.at(-1);
  if (!newest || !oldest) throw new Error('A ledger has a version.');
  const reports = view.v === null ? reportEntries(ledger, origin) : [];
  const entries = [
    ...released.map((each, index) => versionEntry(ledger, each, released[index + 1], origin)),
    ...reports,
  ].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
    textElement('title', 'Muster: what changed'),
    textElement('subtitle', 'Every version of the ledger with its additions, corrections and withdrawals.'),
    textElement('id', permanentId(`changes since ${oldest.version.sha256}`)),
    textElement('updated', midnight(entries[0]?.day ?? newest.version.date)),
    link('self', 'application/atom+xml', origin + feedUrl(view)),
    link('alternate', 'text/html', origin + changesUrl(view)),
    element('author', {}, textElement('name', 'Muster')),
    textElement('rights', 'Data under CC BY 4.0; the facts themselves are free.'),
    ...entries.map(({ xml }) => xml),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

function versionEntry(
  ledger: Ledger,
  { version, changes }: VersionChanges,
  before: VersionChanges | undefined,
  origin: string,
): FeedEntry {
  const at = { ...DEFAULT_VIEW, v: version.date };
  const xml = element(
    'entry',
    {},
    textElement('title', `Version ${version.date}: ${changesText(countsOf(changes), ENGLISH)}`),
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
  return { day: version.date, xml };
}
