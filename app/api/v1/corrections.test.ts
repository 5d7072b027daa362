import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { built } from '@/lib/editing/sample-ledgers';
import { FIRST, RIGHT, SECOND, sampleVersions, WRONG } from '@/lib/editing/sample-versions';
import { atomProblems } from '@/lib/export/check-atom';
import { childrenOf, parseXml, textOf } from '@/lib/export/parse-xml';
import { ADDRESSES } from '@/lib/http/api/addresses';
import { realData } from '@/lib/ledger/edit-data';
import type { Ledger } from '@/lib/ledger/ledger';
import { askAddress } from './ask-address';

const held = globalThis as { musterLedger?: Ledger | undefined };
const before = held.musterLedger;
afterAll(() => {
  held.musterLedger = before;
});

const [, second] = sampleVersions(realData());
const STEPS = [
  `sample-1,2026-12-01,${WRONG},reported,The document says 4400,`,
  `sample-1,2026-12-03,${WRONG},confirmed,Misread <by> us & nobody else,`,
  `sample-2,2026-12-04,fcvcxxvw,reported,Is it so?,`,
  `sample-1,2026-12-15,${WRONG},released,The right one stands,${SECOND}`,
];
const withSteps = (...steps: string[]) =>
  built(
    new Map(second).set(
      'corrections.csv',
      Buffer.from(`report,day,figure,status,reason,version\n${steps.map((step) => `${step}\n`).join('')}`),
    ),
  );
const none = withSteps();
const all = withSteps(...STEPS);

const ask = (path: string, query = '') => {
  const address = ADDRESSES.find((each) => each.path === path);
  if (!address) throw new Error(`No address ${path}`);
  return askAddress(address, path, query);
};
const serve = (ledger: Ledger) => {
  held.musterLedger = ledger;
};

beforeEach(() => serve(all));

describe('corrections.json', () => {
  it('tells each report with its steps, what moved last first', async () => {
    const { version, count, reports } = await (await ask('corrections.json')).json();
    expect([version, count]).toEqual([SECOND, 2]);
    expect(reports).toMatchObject([
      { report: 'sample-1', figure: WRONG, status: 'released', version: SECOND, page: `/figures/${WRONG}` },
      { report: 'sample-2', figure: 'fcvcxxvw', status: 'reported', version: null },
    ]);
    expect(reports[0].steps.map(({ status }: { status: string }) => status)).toEqual([
      'reported',
      'confirmed',
      'released',
    ]);
  });

  it('follows the log, though the version stays the same', async () => {
    serve(none);
    expect(await (await ask('corrections.json')).json()).toMatchObject({ count: 0, reports: [] });
    serve(all);
    expect(await (await ask('corrections.json')).json()).toMatchObject({ count: 2 });
  });

  it('cannot be pinned: no version covers it', async () => {
    const { errors } = await (await ask('corrections.json', `v=${FIRST}`)).json();
    expect(errors).toMatchObject([{ parameter: 'v', allowed: [] }]);
  });
});

describe('changes.atom', () => {
  const entries = async (query = '') =>
    childrenOf(parseXml(await (await ask('changes.atom', query)).text()), 'entry');

  it('has an entry a step among the versions, newest first, and keeps RFC 4287', async () => {
    expect(atomProblems(await (await ask('changes.atom')).text())).toEqual([]);
    const titles = (await entries()).map((entry) => textOf(entry, 'title').split(':')[0]);
    expect(titles).toEqual([
      `Version ${SECOND}`,
      'Put right',
      'Reported',
      'Confirmed',
      'Reported',
      `Version ${FIRST}`,
    ]);
  });

  it('says the reason, with markup as text', async () => {
    const [, , , confirmed] = await entries();
    expect(confirmed && textOf(confirmed, 'content')).toContain('Misread &lt;by&gt; us &amp; nobody else');
  });

  it.each([FIRST, SECOND])('pinned to %s is the same bytes whatever the log holds', async (version) => {
    const bytes = async () => (await ask('changes.atom', `v=${version}`)).text();
    serve(none);
    const untold = await bytes();
    serve(all);
    expect(await bytes()).toBe(untold);
    expect(untold).not.toContain('Reported: ');
  });
});

describe('every other pinned answer', () => {
  it.each(['figures/{id}', 'versions.json'])('%s does not know the log', async (path) => {
    const address = ADDRESSES.find((each) => each.path === path);
    if (!address) throw new Error(`No address ${path}`);
    const bytes = async () => (await askAddress(address, path.replace('{id}', WRONG), `v=${SECOND}`)).text();
    serve(none);
    const untold = await bytes();
    serve(all);
    expect(await bytes()).toBe(untold);
    expect(untold).toContain(RIGHT);
  });
});
