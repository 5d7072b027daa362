import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '@/lib/http/api/addresses';
import { loadLedger } from '@/lib/ledger/load-ledger';
import { askAddress } from './ask-address';

const { date } = loadLedger().newest;

async function ask(path: string, query: string): Promise<Response> {
  const address = ADDRESSES.find((each) => each.path === path);
  if (!address) throw new Error(`No address ${path}`);
  return askAddress(address, path, query);
}

/** An address as a description that stands at `/api/v1/` has it. */
const follow = (reference: string) => {
  const { pathname, search } = new URL(reference, 'http://muster.test/api/v1/');
  return ask(pathname.replace('/api/v1/', ''), search.slice(1));
};

describe.each(['', `v=${date}`])('with "%s"', (query) => {
  it('datapackage.json leads to every table, and tells its bytes and digest', async () => {
    const { resources } = await (await ask('datapackage.json', query)).json();
    expect(resources.length).toBe(8);
    for (const { path, bytes, hash } of resources) {
      const body = Buffer.from(await (await follow(path)).arrayBuffer());
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: body.length,
        hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
      });
    }
  });

  it('a table leads to its description, which has its columns', async () => {
    const table = await ask('figures.csv', query);
    const link = /<([^>]+)>; rel="describedby"/.exec(table.headers.get('link') ?? '')?.[1] ?? '';
    const { tables } = await (await follow(link)).json();
    const own = tables.find(({ url }: { url: string }) => url === `figures.csv${query && `?${query}`}`);
    const names = own.tableSchema.columns.map(({ name }: { name: string }) => name);
    expect((await table.text()).startsWith(`${names.join(',')}\r\n`)).toBe(true);
  });
});

it('the archive is saved under a name that tells its version', async () => {
  const { headers } = await ask('dataset.zip', `v=${date}`);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="muster_dataset_${date}.zip"`);
  expect(headers.get('cache-control')).toContain('immutable');
});
