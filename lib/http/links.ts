import type { Ledger } from '@/lib/ledger/ledger';
import { DOWNLOAD_TABLES } from '@/lib/model/columns/download-columns';
import { versionOf } from '@/lib/query/clocks';
import { formatView } from '@/lib/view/format-view';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { ADDRESSES } from './api/addresses';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const METADATA = 'figures.csv-metadata.json';
/** The answers whose columns it describes. */
const DESCRIBED: ReadonlySet<string> = new Set(DOWNLOAD_TABLES.map((table) => `${table}.csv`));

/** What was answered. */
interface Answered {
  /** Its name below `/api/v1/`: `charts/nato-members.csv`. */
  readonly name: string;
  readonly ledger: Ledger;
  readonly view: View;
}

/**
 * What an answer is linked to (RFC 8288): its licence, its description, the address to cite, the same view in other formats,
 * the newest version and the one before. Paths, since a kept answer is the same for everybody, whatever name they ask under.
 */
export function linksOf({ name, ledger, view }: Answered): readonly string[] {
  const version = versionOf(ledger, view);
  const before = ledger.versions[ledger.versions.findIndex(({ date }) => date === version.date) - 1];
  const at = (path: string, v: string | null) => addressOf(path, { ...view, v });
  return [
    `<${LICENCE}>; rel="license"`,
    '</api/v1/openapi.json>; rel="service-desc"; type="application/json"',
    '</api>; rel="service-doc"; type="text/html"',
    ...(hasVersions(name)
      ? [
          `${at(name, version.date)}; rel="cite-as"`,
          `${at(name, null)}; rel="latest-version"`,
          ...(before ? [`${at(name, before.date)}; rel="predecessor-version"`] : []),
        ]
      : []),
    ...(DESCRIBED.has(name)
      ? [
          `${addressOf(METADATA, { ...DEFAULT_VIEW, v: view.v })}; rel="describedby"; type="application/csvm+json"`,
        ]
      : []),
    ...formatsBeside(name).map(({ path, type }) => `${at(path, view.v)}; rel="alternate"; type="${type}"`),
  ];
}

function addressOf(path: string, view: View): string {
  const query = formatView(view);
  return `</api/v1/${path}${query && `?${query}`}>`;
}

/** Whether an address can be asked for a version: what describes the API, and a difference, cannot. */
function hasVersions(name: string): boolean {
  return ADDRESSES.find(({ path }) => patternOf(path).test(name))?.view.includes('v') ?? false;
}

/** The same thing in the other formats that there are. */
function formatsBeside(name: string): readonly { readonly path: string; readonly type: string }[] {
  const own = ADDRESSES.find(({ path }) => patternOf(path).test(name));
  if (!own) return [];
  const [stem, actual] = [withoutEnding(own.path), withoutEnding(name)];
  return ADDRESSES.filter(({ path }) => path !== own.path && withoutEnding(path) === stem).map(
    ({ path, type }) => ({ path: actual + path.slice(stem.length), type: type.split(';')[0] ?? type }),
  );
}

const withoutEnding = (path: string): string => path.replace(/\.[a-z]+$/, '');

/** Matches the names that an address with `{…}` may have. */
function patternOf(path: string): RegExp {
  const parts = path.split(/\{\w+\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
