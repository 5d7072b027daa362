import { readDataFiles } from '../lib/ledger/load-ledger';
import type { DataFiles } from '../lib/ledger/tables';

const A_SERIES = 1000;
const LETTERS = 'abcdefghjkmnpqrstvwxyz';
const SIGNS = `${LETTERS}23456789`;
const FORCES = ['USA', 'DEU', 'GBR', 'ITA', 'TUR', 'POL', 'ROU', 'FRA'];
const SOURCES = ['dw-2020-12-01', 'dmdc', 'mdi-2022'];
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAYS = 7300;
const DAY_MS = 86_400_000;

/** The data folder with so many figures more, which wait for a release: a thousand a series, each true for one day. */
export function syntheticData(figures: number): DataFiles {
  const files = new Map(readDataFiles('data'));
  const series = Array.from({ length: Math.ceil(figures / A_SERIES) }, (_, index) => seriesName(index));
  const described = series.map((id) => `${id},deployments,troops,Synthetic,Made for measuring.,,,,`);
  files.set('series.csv', withLines(files.get('series.csv'), described));
  const header = files.get('figures/deployments.csv')?.toString('utf8').split('\n')[0] ?? '';
  const rows = Array.from({ length: figures }, (_, index) => figureRow(index));
  return files.set('figures/synthetic.csv', Buffer.from(`${[header.trim(), ...rows].join('\n')}\n`));
}

const seriesName = (index: number) => `synthetic-${index}`;

/** The series of a figure that a query is measured with. */
export const SYNTHETIC_SERIES = seriesName(0);

function figureRow(index: number): string {
  const day = new Date(FIRST_DAY + (index % DAYS) * DAY_MS).toISOString().slice(0, 10);
  const force = FORCES[index % FORCES.length];
  const source = SOURCES[index % SOURCES.length];
  const series = seriesName(Math.floor(index / A_SERIES));
  return `${idOf(index)},${series},DEU,${force},${1000 + (index % 9000)},,exact,estimate,${day},${source},n${index},normal,,,,,,,,,,`;
}

/** An id that no figure of the ledger has: those begin as they were minted, these with "zz". */
function idOf(index: number): string {
  let id = '';
  for (let rest = index, sign = 0; sign < 6; sign++, rest = Math.floor(rest / SIGNS.length))
    id = (SIGNS[rest % SIGNS.length] ?? '') + id;
  return `zz${id}`;
}

function withLines(file: Buffer | undefined, lines: readonly string[]): Buffer {
  return Buffer.from(`${file?.toString('utf8').trimEnd()}\n${lines.join('\n')}\n`);
}
