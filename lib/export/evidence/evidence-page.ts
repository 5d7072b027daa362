import type { Ledger } from '@/lib/ledger/ledger';
import type { Break, LedgerEvent, Series, Source } from '@/lib/model/ledger-records';
import { element, escapeXml } from '@/lib/picture/xml';
import { asOfText, dayText, spanText } from '@/lib/text/as-of-text';
import { ENGLISH } from '@/lib/text/catalogues';
import { DATA_LICENCE } from '@/lib/text/licence';
import type { Evidence } from './evidence';
import type { EvidenceFile } from './evidence-file';
import { figureTable, linkTo, rivalTable } from './evidence-rows';
import { EVIDENCE_STYLE } from './evidence-style';

/** What the page shows beside the evidence. */
export interface PageParts {
  /** An SVG document. */
  readonly picture: string;
  readonly summary: readonly string[];
  /** Entries of a bibliography. */
  readonly citations: readonly string[];
  /** The other files of the pack. */
  readonly files: readonly Omit<EvidenceFile, 'content'>[];
}

/** The page of an evidence pack: everything in one file that runs nothing and asks for nothing. */
export function evidencePage(ledger: Ledger, evidence: Evidence, parts: PageParts): string {
  const { extract, rivals, sources, breaks } = evidence;
  const { title, subtitle, caution, figures, hidden, series, events, view, version, address } = extract;
  const known =
    view.known === null
      ? []
      : [
          `As known on ${dayText(view.known, ENGLISH)}: ${hidden.later} published later and ${hidden.undated} of undated sources are left out.`,
        ];
  const body = [
    element('h1', {}, escapeXml(title)),
    ...[subtitle, caution, ...known].filter(Boolean).map((words) => element('p', {}, escapeXml(words))),
    element('figure', {}, parts.picture),
    section('In words', list(parts.summary.map(escapeXml))),
    section('What is counted', list([...series.map(countedItem), ...breaks.map(breakItem)])),
    section(
      ENGLISH('count.figure', { count: figures.length }),
      figures.length === 0 ? element('p', {}, 'The view has none.') : figureTable(ledger, figures),
    ),
    section(
      'What contradicts them',
      rivals.length === 0 ? element('p', {}, 'Nothing in the ledger does.') : rivalTable(ledger, rivals),
    ),
    section('Sources', list(sources.map(sourceItem))),
    ...(events.length > 0 ? [section('Events', list(events.map(eventItem)))] : []),
    section('How to cite', list(parts.citations.map(escapeXml))),
    section('In this folder', list(parts.files.map(fileItem))),
    section(
      'Where it is from',
      facts([
        ['Version', version.date],
        ['Digest of the version (sha256)', version.sha256],
        ['Address', address],
        ['Licence', `${DATA_LICENCE.name}, ${DATA_LICENCE.url}`],
      ]),
    ),
  ];
  return page(title, body.join('\n'));
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>${EVIDENCE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

function section(title: string, content: string): string {
  return element('section', {}, element('h2', {}, escapeXml(title)), content);
}

function list(items: readonly string[]): string {
  if (items.length === 0) return element('p', {}, 'None.');
  return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}

function facts(rows: readonly (readonly [what: string, says: string])[]): string {
  const row = ([what, says]: readonly [string, string]) =>
    element('dt', {}, what) + element('dd', {}, linkTo(says, says));
  return element('dl', {}, ...rows.map(row));
}

const countedItem = ({ title, unit, counts }: Series) => escapeXml(`${title} (${unit}): ${counts}`);

const breakItem = ({ kind, from, to, words }: Break) =>
  escapeXml(
    `${ENGLISH(`break.${kind}`)}, ${to ? spanText(from, to, ENGLISH) : `from ${asOfText(from, ENGLISH)}`}: ${words}`,
  );

const eventItem = ({ date, endDate, label }: LedgerEvent) =>
  escapeXml(`${endDate ? spanText(date, endDate, ENGLISH) : asOfText(date, ENGLISH)}: ${label}`);

const fileItem = ({ name, what }: Omit<EvidenceFile, 'content'>) =>
  `${element('a', { href: name }, escapeXml(name))}: ${escapeXml(what)}`;

function sourceItem({ id, publisher, title, published, url }: Source): string {
  const when = published ? asOfText(published, ENGLISH) : 'undated';
  return element('span', { id: `source-${id}` }, `${escapeXml(publisher)}, ${linkTo(url, title)}, ${when}`);
}
