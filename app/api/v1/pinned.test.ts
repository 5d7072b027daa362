import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleLedgers } from '@/lib/editing/sample-ledgers';
import { FIRST, SECOND, THIRD, WITHDRAWN, WRONG } from '@/lib/editing/sample-versions';
import type { Address } from '@/lib/http/api/address';
import { ADDRESSES, examplePath } from '@/lib/http/api/addresses';
import type { Ledger } from '@/lib/ledger/ledger';
import { GET as embed } from '../../embed/charts/[slug]/route';
import { askAddress, queriesOf } from './ask-address';

/** Answers pinned to a version, asked of servers whose ledger has one, two and three versions. */

// The real one is made by the build, and has nothing to do with the ledger.
vi.mock('@/lib/http/embed-style', () => ({ embedStyle: () => ({ css: '', hash: 'sha256-' }) }));

interface Kept {
  clear(): void;
}
const held = globalThis as { musterLedger?: Ledger; musterAnswers?: Kept; musterCharts?: Kept };

let ledgers: readonly Ledger[] = [];

beforeAll(() => {
  ledgers = sampleLedgers();
});

/** A server that begins with this ledger and remembers no answer. */
function serve(ledger: Ledger | undefined) {
  if (!ledger) throw new Error('No such ledger.');
  held.musterLedger = ledger;
  held.musterAnswers?.clear();
  held.musterCharts?.clear();
}

interface Seen {
  readonly status: number;
  readonly cache: string | null;
  readonly type: string | null;
  readonly etag: string | null;
  readonly bytes: string;
}

async function seen(response: Response): Promise<Seen> {
  const header = (name: string) => response.headers.get(name);
  return {
    status: response.status,
    cache: header('cache-control'),
    type: header('content-type'),
    etag: header('etag'),
    bytes: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}

/** The same question to a server of each of the ledgers: one answer, kept for ever. */
async function expectSame(from: readonly (Ledger | undefined)[], ask: () => Promise<Response>) {
  const answers: Seen[] = [];
  for (const ledger of from) {
    serve(ledger);
    answers.push(await seen(await ask()));
  }
  const [first, ...later] = answers;
  expect(first).toMatchObject({ status: 200, cache: 'public, max-age=31536000, immutable' });
  for (const answer of later) expect(answer).toEqual(first);
}

function pinnedTo(version: string, query: string): string {
  const asked = new URLSearchParams(query);
  asked.set('v', version);
  return asked.toString();
}

/** The addresses that can be pinned, beside their example also with what later versions change. */
const PINNED = ADDRESSES.filter(({ view }) => view.includes('v'));
const CASES = PINNED.flatMap((address) => [
  { address, path: examplePath(address) },
  ...(address.path === 'figures/{id}' ? [WRONG, WITHDRAWN] : []).map((id) => ({
    address,
    path: `figures/${id}`,
  })),
  ...(address.folder === 'cite/[file]' ? [WRONG, 'dw-2020-12-01'] : []).map((id) => ({
    address,
    path: address.path.replace('{id}', id),
  })),
]);

/** Figures and sources are cited with their version alone. */
const queries = (address: Address, path: string) =>
  path === examplePath(address) ? queriesOf(address) : [''];

describe.each(CASES)('$path', ({ address, path }) => {
  const questions = (version: string) => [
    ...new Set(queries(address, path).map((query) => pinnedTo(version, query))),
  ];

  it('pinned to the first version is the same bytes for ever', async () => {
    for (const query of questions(FIRST)) await expectSame(ledgers, () => askAddress(address, path, query));
  });

  it('pinned to the second version is the same bytes for ever', async () => {
    for (const query of questions(SECOND))
      await expectSame(ledgers.slice(1), () => askAddress(address, path, query));
  });

  it('that never was is not there, and the versions are named', async () => {
    serve(ledgers[1]);
    const response = await askAddress(address, path, 'v=2026-12-01');
    expect(response.status).toBe(404);
    expect((await response.json()).errors).toEqual([
      {
        parameter: 'v',
        value: '2026-12-01',
        message: 'There is no version "2026-12-01".',
        allowed: [FIRST, SECOND],
      },
    ]);
  });
});

describe('the difference of two versions', () => {
  const address = ADDRESSES.find(({ path }) => path === 'diff.json');
  const ask = (query: string) => {
    if (!address) throw new Error('No address diff.json');
    return askAddress(address, 'diff.json', query);
  };

  it('is the same bytes for ever where its later end is named', async () => {
    await expectSame(ledgers.slice(1), () => ask(`from=${FIRST}&to=${SECOND}`));
    await expectSame(ledgers.slice(1), () => ask(`to=${SECOND}`));
  });

  it('follows the newest version where it is not', async () => {
    serve(ledgers[2]);
    expect((await ask(`from=${FIRST}`)).headers.get('cache-control')).toMatch(/max-age=60,/);
  });

  it.each([
    ['from', `from=2026-12-01&to=${SECOND}`, '2026-12-01'],
    ['to', `from=${FIRST}&to=yesterday`, 'yesterday'],
    ['to', `from=${FIRST}&to=${THIRD}`, THIRD],
  ])('refuses %s that names no version: %s', async (parameter, query, value) => {
    serve(ledgers[1]);
    const response = await ask(query);
    expect(response.status).toBe(404);
    expect((await response.json()).errors).toEqual([
      { parameter, value, message: `There is no version "${value}".`, allowed: [FIRST, SECOND] },
    ]);
  });

  it('refuses to run backwards, and says what would be right', async () => {
    serve(ledgers[2]);
    const response = await ask(`from=${THIRD}&to=${SECOND}`);
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors).toEqual([
      {
        parameter: 'from',
        value: THIRD,
        message: `The version ${THIRD} comes after ${SECOND}: a difference is told from the earlier version to the later one.`,
        allowed: [FIRST, SECOND],
      },
    ]);
  });
});

describe('an embed', () => {
  const ask = (query: string) => () =>
    embed(new Request(`http://muster.test/embed/charts/us-drawdown-2020?${query}`), {
      params: Promise.resolve({ slug: 'us-drawdown-2020' }),
    });

  it.each(['', 'known=2020-12-01&later=on', 'tab=table', 'theme=dark'])(
    'with "%s", pinned, is the same bytes for ever',
    async (query) => {
      await expectSame(ledgers, ask(pinnedTo(FIRST, query)));
      await expectSame(ledgers.slice(1), ask(pinnedTo(SECOND, query)));
    },
  );
});

it('what is not pinned follows the newest version: the cases above would see a change', async () => {
  const live: Seen[] = [];
  const address = PINNED.find(({ path }) => path === 'figures.csv');
  if (!address) throw new Error('No address figures.csv');
  for (const ledger of ledgers) {
    serve(ledger);
    live.push(await seen(await askAddress(address, address.path, 'series=us-troops-afghanistan')));
  }
  expect(new Set(live.map(({ bytes }) => bytes)).size).toBe(3);
});
