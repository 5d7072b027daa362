import { changesFeed } from '@/lib/export/changes-feed';
import { versionsToJson } from '@/lib/export/changes-to-json';
import { viewToJson } from '@/lib/export/to-json';
import { versionOf } from '@/lib/query/clocks';
import { UNDERSTOOD } from '@/lib/view/view';
import { TYPES, toAnswer } from './answer';
import { logMark } from './corrections-endpoint';
import { type Asked, endpoint } from './endpoint';
import { siteOrigin } from './site-origin';

/** Every version with what came and went, for programs. */
export const versionsEndpoint = endpoint(() => ({
  name: 'versions.json',
  understood: UNDERSTOOD.versions,
  make: json,
}));

/** The same as a feed, for whoever wants to be told. */
export const changesFeedEndpoint = endpoint((_: object, ledger) => ({
  name: `changes.atom ${logMark(ledger)}`,
  understood: UNDERSTOOD.versions,
  make: ({ ledger, view }: Asked) => toAnswer(changesFeed(ledger, view, siteOrigin()), TYPES.atom),
}));

function json({ ledger, view }: Asked) {
  const versions = versionsToJson(ledger);
  const answer = {
    version: versionOf(ledger, view).date,
    view: viewToJson(view),
    count: versions.length,
    versions,
  };
  return toAnswer(JSON.stringify(answer), TYPES.json, { count: versions.length });
}
